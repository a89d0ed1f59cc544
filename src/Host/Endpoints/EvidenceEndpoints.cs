using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Theory;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>What bears on the program theory, over HTTP.</summary>
public static class EvidenceEndpoints
{
    /// <summary>Links what a participant said, or did not say, to the theory.</summary>
    [WolverinePost("/api/studies/{study}/theory/link-evidence")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Link(
        Guid study,
        LinkEvidence command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnTheory(
                    act,
                    command.Version,
                    new Named(
                        command.ParticipantId is { } person ? [person] : [],
                        [],
                        command.ExcerptId is { } excerpt ? [excerpt] : []
                    ),
                    (theory, context) => LinkEvidence.Decide(command, theory, context),
                    token
                )
        );

    /// <summary>Takes a link between evidence and theory back.</summary>
    [WolverinePost("/api/studies/{study}/theory/unlink-evidence")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Unlink(
        Guid study,
        UnlinkEvidence command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnTheory(
                    act,
                    command.Version,
                    Named.Nothing,
                    (theory, _) => UnlinkEvidence.Decide(command, theory),
                    token
                )
        );

    /// <summary>Records what must exist for something observed to be possible.</summary>
    [WolverinePost("/api/studies/{study}/theory/record-retroduction")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Retroduce(
        Guid study,
        RecordRetroduction command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnTheory(
                    act,
                    command.Version,
                    Named.Nothing,
                    (theory, _) => RecordRetroduction.Decide(command, theory),
                    token
                )
        );

    /// <summary>Notes a partial pattern between contexts and outcomes.</summary>
    [WolverinePost("/api/studies/{study}/theory/note-demi-regularity")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Regularity(
        Guid study,
        NoteDemiRegularity command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Context.OnTheory(
                    act,
                    command.Version,
                    Named.People(command.Cases.Concat(command.CounterCases ?? [])),
                    (theory, context) => NoteDemiRegularity.Decide(command, theory, context),
                    token
                )
        );
}
