using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Meetings;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Meetings over HTTP.</summary>
public static class MeetingEndpoints
{
    /// <summary>Enters a meeting that was held.</summary>
    [WolverinePost("/api/studies/{study}/meetings/hold-meeting")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Hold(
        Guid study,
        HoldMeeting command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnMeeting(
                    act,
                    command.MeetingId,
                    Named.People(command.Mentions ?? []),
                    (meeting, context) => HoldMeeting.Decide(command, meeting, context),
                    token,
                    mayBeNew: true
                ),
            outcome =>
                Answer.Created(outcome, $"/api/studies/{study:N}/meetings/{command.MeetingId}")
        );

    /// <summary>Minutes what a meeting decided.</summary>
    [WolverinePost("/api/studies/{study}/meetings/minute-decision")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Minute(
        Guid study,
        MinuteDecision command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnMeeting(
                    act,
                    command.MeetingId,
                    Named.Nothing,
                    (meeting, _) => MinuteDecision.Decide(command, meeting!),
                    token
                )
        );
}
