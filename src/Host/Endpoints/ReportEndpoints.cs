using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Writing up over HTTP: claims and their quotations.</summary>
public static class ReportEndpoints
{
    /// <summary>States a claim of the report.</summary>
    [WolverinePost("/api/studies/{study}/report/state-finding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> State(
        Guid study,
        StateFinding command,
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
                    (report, context) => StateFinding.Decide(command, report, context),
                    token
                )
        );

    /// <summary>Puts a claim into other words, or under another theme.</summary>
    [WolverinePost("/api/studies/{study}/report/revise-finding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Revise(
        Guid study,
        ReviseFinding command,
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
                    (report, context) => ReviseFinding.Decide(command, report, context),
                    token
                )
        );

    /// <summary>Takes a claim out of the report.</summary>
    [WolverinePost("/api/studies/{study}/report/withdraw-finding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> WithdrawClaim(
        Guid study,
        WithdrawFinding command,
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
                    (report, _) => WithdrawFinding.Decide(command, report),
                    token
                )
        );

    /// <summary>Chooses an excerpt to be quoted for a claim.</summary>
    [WolverinePost("/api/studies/{study}/report/select-excerpt-for-report")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Select(
        Guid study,
        SelectExcerptForReport command,
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
                    Named.Passage(command.ExcerptId),
                    (report, context) => SelectExcerptForReport.Decide(command, report, context),
                    token
                )
        );

    /// <summary>Says how a quotation reads in the report.</summary>
    [WolverinePost("/api/studies/{study}/report/word-quotation")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Word(
        Guid study,
        WordQuotation command,
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
                    (report, context) => WordQuotation.Decide(command, report, context),
                    token
                )
        );

    /// <summary>Enters the translation of a quotation.</summary>
    [WolverinePost("/api/studies/{study}/report/translate-quotation")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Translate(
        Guid study,
        TranslateQuotation command,
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
                    (report, context) =>
                        TranslateQuotation.Decide(command, report, context, act.PersonId),
                    token
                )
        );

    /// <summary>Says whether somebody could be known by a quotation.</summary>
    [WolverinePost("/api/studies/{study}/report/judge-identifiability")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Judge(
        Guid study,
        JudgeIdentifiability command,
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
                    (report, context) => JudgeIdentifiability.Decide(command, report, context),
                    token
                )
        );

    /// <summary>Releases a quotation for publication.</summary>
    [WolverinePost("/api/studies/{study}/report/release-quotation")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Release(
        Guid study,
        ReleaseQuotation command,
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
                    (report, _) => ReleaseQuotation.Decide(command, report, act.PersonId),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Takes a quotation out of the report.</summary>
    [WolverinePost("/api/studies/{study}/report/withdraw-quotation")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> WithdrawQuote(
        Guid study,
        WithdrawQuotation command,
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
                    (report, context) => WithdrawQuotation.Decide(command, report, context),
                    token
                )
        );
}
