using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Report;
using PeerEvents.Projections.Reporting;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Reporting guidelines over HTTP: what the record can say to each item.</summary>
public static class ReportingEndpoints
{
    /// <summary>Confirms the answer to an item.</summary>
    [WolverinePost("/api/studies/{study}/report/confirm-report-item")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Confirm(
        Guid study,
        ConfirmReportItem command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnReport(
                    act,
                    command.Version,
                    Named.Nothing,
                    (_, _) => ConfirmReportItem.Decide(command),
                    token
                )
        );

    /// <summary>The items of a guideline with the entries that bear on them; reflexive where left out.</summary>
    [WolverineGet("/api/studies/{study}/report/guideline")]
    [ProducesResponseType<ReportingDraft>(StatusCodes.Status200OK)]
    public static Task<IResult> Draft(
        Guid study,
        Guideline? guideline,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (ReportingDraft?)
                    await ReportingDraft.Read(
                        reader,
                        guideline ?? Guideline.Reflexive,
                        moment,
                        token
                    )
        );
}
