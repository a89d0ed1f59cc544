using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Accounts;
using PeerEvents.Projections;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Studies and participants over HTTP.</summary>
public static class StudyEndpoints
{
    /// <summary>Opens a study.</summary>
    [WolverinePost("/api/studies/open-study")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Open(StartStudy command, HttpContext http, StudyDoor door) =>
        door.Open(http, command);

    /// <summary>Gives a study another title.</summary>
    [WolverinePost("/api/studies/{study}/studies/retitle-study")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Retitle(
        Guid study,
        RetitleStudy command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnStudy(
                    act,
                    command.Version,
                    state => RetitleStudy.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Describes a study anew.</summary>
    [WolverinePost("/api/studies/{study}/studies/describe-study")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Describe(
        Guid study,
        DescribeStudy command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnStudy(
                    act,
                    command.Version,
                    state => DescribeStudy.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Enters a participant.</summary>
    [WolverinePost("/api/studies/{study}/participants/enrol-participant")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Enrol(
        Guid study,
        EnrolParticipant command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Study.Enrol(act, command, token),
            outcome =>
                Answer.Created(
                    outcome,
                    $"/api/studies/{study:N}/participants/{command.ParticipantId}"
                )
        );

    /// <summary>Lets somebody join in a role, or gives somebody who is there another one.</summary>
    [WolverinePost("/api/studies/{study}/studies/let-join")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Join(
        Guid study,
        LetJoin command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnStudy(
                    act,
                    command.Version,
                    state => LetJoin.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Lets somebody join, and gives a link for them if they cannot sign in yet.</summary>
    [WolverinePost("/api/studies/{study}/studies/invite-analyst")]
    [ProducesResponseType<Invitation>(StatusCodes.Status200OK)]
    public static async Task<IResult> Invite(
        Guid study,
        InviteAnalyst command,
        HttpContext http,
        StudyDoor door
    )
    {
        Invitation? invitation = null;
        return await door.Write(
            http,
            study,
            command,
            async (_, act, token) =>
            {
                (var outcome, invitation) = await new Invitations(door.Store).Invite(
                    act,
                    command,
                    token
                );
                return outcome;
            },
            outcome =>
                invitation is null
                    ? Answer.From(outcome)
                    : Results.Json(invitation, OpenedJson.Line),
            Right.Lead
        );
    }

    /// <summary>Lets somebody leave the team; what they did stays theirs.</summary>
    [WolverinePost("/api/studies/{study}/studies/let-leave")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Leave(
        Guid study,
        LetLeave command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnStudy(
                    act,
                    command.Version,
                    state => LetLeave.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );
}

/// <summary>Open a study; whoever is signed in leads it.</summary>
public sealed record StartStudy(Guid StudyId, string Title, string? Description = null);
