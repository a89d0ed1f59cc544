using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>What a study sets out from, and how its analysts go about it, over HTTP.</summary>
public static class FramingEndpoints
{
    /// <summary>Puts the research question into words, for the first time or anew.</summary>
    [WolverinePost("/api/studies/{study}/studies/state-question")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Question(
        Guid study,
        StateQuestion command,
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
                    state => StateQuestion.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Declares the stance of the analysis.</summary>
    [WolverinePost("/api/studies/{study}/studies/declare-stance")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Stance(
        Guid study,
        DeclareStance command,
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
                    state => DeclareStance.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Chooses the kind of thematic analysis.</summary>
    [WolverinePost("/api/studies/{study}/studies/choose-approach")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Approach(
        Guid study,
        ChooseApproach command,
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
                    state => ChooseApproach.Decide(command, state),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>States what the person who asks brings to the reading.</summary>
    [WolverinePost("/api/studies/{study}/studies/state-positionality")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Positionality(
        Guid study,
        StatePositionality command,
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
                    state => StatePositionality.Decide(command, state, act.PersonId),
                    token
                )
        );

    /// <summary>Notes what the person who asks expects to find.</summary>
    [WolverinePost("/api/studies/{study}/studies/note-expectation")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Expectation(
        Guid study,
        NoteExpectation command,
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
                    state => NoteExpectation.Decide(command, state, act.PersonId),
                    token
                )
        );

    /// <summary>Declares the phase that the person who asks is in.</summary>
    [WolverinePost("/api/studies/{study}/studies/enter-phase")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Phase(
        Guid study,
        EnterPhase command,
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
                    state => EnterPhase.Decide(command, state, act.PersonId),
                    token
                )
        );
}
