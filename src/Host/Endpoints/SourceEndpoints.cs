using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Sources;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on sources over HTTP.</summary>
public static class SourceEndpoints
{
    /// <summary>Gives a source another title.</summary>
    [WolverinePost("/api/studies/{study}/sources/retitle-source")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Retitle(
        Guid study,
        RetitleSource command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    source => RetitleSource.Decide(command, source),
                    token
                )
        );

    /// <summary>Describes a source anew.</summary>
    [WolverinePost("/api/studies/{study}/sources/describe-source")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Describe(
        Guid study,
        DescribeSource command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    source => DescribeSource.Decide(command, source),
                    token
                )
        );

    /// <summary>Takes a source out of the analysis.</summary>
    [WolverinePost("/api/studies/{study}/sources/withdraw-source")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Withdraw(
        Guid study,
        WithdrawSource command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    source => WithdrawSource.Decide(command, source),
                    token,
                    analysisAlone: true
                )
        );
}
