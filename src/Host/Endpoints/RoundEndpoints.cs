using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on coding rounds over HTTP.</summary>
public static class RoundEndpoints
{
    /// <summary>Begins a bounded pass of coding.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/open-round")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Open(
        Guid study,
        OpenRound command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Rounds.Open(act, command, token),
            outcome =>
                Answer.Created(
                    outcome,
                    $"/api/studies/{study:N}/reconciliation/rounds/{command.RoundId}"
                ),
            Right.Lead
        );

    /// <summary>Says that one is done with a round.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/submit-round")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Submit(
        Guid study,
        SubmitRound command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Rounds.OnRound(
                    act,
                    command.RoundId,
                    round => SubmitRound.Decide(command, round, act.PersonId),
                    token
                )
        );

    /// <summary>Lets the coders see one another's work.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/unblind-round")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Unblind(
        Guid study,
        UnblindRound command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Rounds.OnRound(
                    act,
                    command.RoundId,
                    round => UnblindRound.Decide(command, round),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Looks for differences again, in the codings as they stand now.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/detect-differences")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Detect(
        Guid study,
        DetectDifferences command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Rounds.OnRound(
                    act,
                    command.RoundId,
                    round => DetectDifferences.Decide(command, round),
                    token
                )
        );

    /// <summary>Ends a round.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/close-round")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Close(
        Guid study,
        CloseRound command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Rounds.Close(act, command, token),
            right: Right.Lead
        );
}
