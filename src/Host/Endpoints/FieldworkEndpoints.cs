using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>How data were made, over HTTP.</summary>
public static class FieldworkEndpoints
{
    /// <summary>Says how participants are found and how many.</summary>
    [WolverinePost("/api/studies/{study}/studies/decide-sampling")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Sampling(
        Guid study,
        DecideSampling command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnStudy(
                    act,
                    command.Version,
                    Named.Nothing,
                    context => DecideSampling.Decide(command, context.Study),
                    token
                ),
            right: Right.Lead
        );

    /// <summary>Drafts or revises the interview guide.</summary>
    [WolverinePost("/api/studies/{study}/studies/write-guide")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Guide(
        Guid study,
        WriteGuide command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnStudy(
                    act,
                    command.Version,
                    Named.Nothing,
                    context => WriteGuide.Decide(command, context.Study),
                    token
                )
        );

    /// <summary>Notes what trying out the guide led to.</summary>
    [WolverinePost("/api/studies/{study}/studies/pilot-guide")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Pilot(
        Guid study,
        PilotGuide command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnStudy(
                    act,
                    command.Version,
                    Named.Nothing,
                    context => PilotGuide.Decide(command, context.Study),
                    token
                )
        );

    /// <summary>Enters an interview that was held.</summary>
    [WolverinePost("/api/studies/{study}/studies/record-interview")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Interview(
        Guid study,
        RecordInterview command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnStudy(
                    act,
                    command.Version,
                    new Named(
                        command.Participants,
                        command.SourceId is { } source ? [source] : [],
                        []
                    ),
                    context => RecordInterview.Decide(command, context, act.PersonId),
                    token
                )
        );

    /// <summary>Says that one has read a passage and found nothing in it to code.</summary>
    [WolverinePost("/api/studies/{study}/sources/mark-as-read")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Read(
        Guid study,
        MarkAsRead command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    (source, _) => MarkAsRead.Decide(command, source, act.PersonId),
                    token
                )
        );

    /// <summary>Says that one has checked a text against its recording.</summary>
    [WolverinePost("/api/studies/{study}/sources/verify-transcript")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Verify(
        Guid study,
        VerifyTranscript command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    (source, _) => VerifyTranscript.Decide(command, source, act.PersonId),
                    token
                )
        );

    /// <summary>Says which question of the guide a passage answers.</summary>
    [WolverinePost("/api/studies/{study}/sources/link-guide-question")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Question(
        Guid study,
        LinkGuideQuestion command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnSource(
                    act,
                    command.SourceId,
                    command.Version,
                    (source, context) => LinkGuideQuestion.Decide(command, source, context.Study),
                    token
                )
        );
}
