using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Participants;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Participants over HTTP.</summary>
public static class ParticipantEndpoints
{
    /// <summary>Notes that a person who was asked did not take part.</summary>
    [WolverinePost("/api/studies/{study}/participants/decline-participant")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Decline(
        Guid study,
        DeclineParticipant command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnNewParticipant(
                    act,
                    command.ParticipantId,
                    participant => DeclineParticipant.Decide(command, participant),
                    token
                ),
            outcome =>
                Answer.Created(
                    outcome,
                    $"/api/studies/{study:N}/participants/{command.ParticipantId}"
                )
        );

    /// <summary>Describes the circumstances of a participant, coarsely.</summary>
    [WolverinePost("/api/studies/{study}/participants/describe-participant")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Describe(
        Guid study,
        DescribeParticipant command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnParticipant(
                    act,
                    command.ParticipantId,
                    participant => DescribeParticipant.Decide(command, participant),
                    token
                )
        );

    /// <summary>Notes that a participant was asked to comment on the analysis.</summary>
    [WolverinePost("/api/studies/{study}/participants/invite-reflection")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Invite(
        Guid study,
        InviteReflection command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnParticipant(
                    act,
                    command.ParticipantId,
                    participant => InviteReflection.Decide(command, participant),
                    token
                )
        );

    /// <summary>Enters what a participant said of the analysis.</summary>
    [WolverinePost("/api/studies/{study}/participants/receive-reflection")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Receive(
        Guid study,
        ReceiveReflection command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnParticipant(
                    act,
                    command.ParticipantId,
                    participant => ReceiveReflection.Decide(command, participant),
                    token
                )
        );
}
