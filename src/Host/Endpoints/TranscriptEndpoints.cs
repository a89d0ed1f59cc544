using Microsoft.AspNetCore.Mvc;
using PeerEvents.Host.Recording;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands that bring texts, over HTTP.</summary>
public static class TranscriptEndpoints
{
    /// <summary>Brings a source with its text.</summary>
    [WolverinePost("/api/studies/{study}/sources/add-source")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Add(
        Guid study,
        BringSource command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Sources.Add(act, command, token),
            outcome => Answer.Created(outcome, $"/api/studies/{study:N}/sources/{command.SourceId}")
        );

    /// <summary>Brings a corrected text.</summary>
    [WolverinePost("/api/studies/{study}/sources/correct-transcript")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Correct(
        Guid study,
        BringCorrection command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Sources.Correct(act, command, token)
        );
}
