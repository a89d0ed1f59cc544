using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Theory;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The program theory over HTTP.</summary>
public static class TheoryEndpoints
{
    /// <summary>Gives the program theory a title.</summary>
    [WolverinePost("/api/studies/{study}/theory/state-program-theory")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> State(
        Guid study,
        StateProgramTheory command,
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
                    (theory, _) => StateProgramTheory.Decide(command, theory),
                    token
                )
        );

    /// <summary>Adds a proposition, or a rival of one.</summary>
    [WolverinePost("/api/studies/{study}/theory/add-proposition")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Add(
        Guid study,
        AddProposition command,
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
                    (theory, _) => AddProposition.Decide(command, theory),
                    token
                )
        );

    /// <summary>Puts a proposition into other words, on evidence.</summary>
    [WolverinePost("/api/studies/{study}/theory/refine-proposition")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Refine(
        Guid study,
        RefineProposition command,
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
                    (theory, _) => RefineProposition.Decide(command, theory),
                    token
                )
        );

    /// <summary>Judges whether a proposition holds.</summary>
    [WolverinePost("/api/studies/{study}/theory/judge-proposition")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Judge(
        Guid study,
        JudgeProposition command,
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
                    (theory, _) => JudgeProposition.Decide(command, theory),
                    token
                )
        );

    /// <summary>States a configuration, or states one anew.</summary>
    [WolverinePost("/api/studies/{study}/theory/state-configuration")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Configure(
        Guid study,
        StateConfiguration command,
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
                    (theory, context) => StateConfiguration.Decide(command, theory, context),
                    token
                )
        );

    /// <summary>Says that a configuration does not hold.</summary>
    [WolverinePost("/api/studies/{study}/theory/reject-configuration")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Reject(
        Guid study,
        RejectConfiguration command,
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
                    (theory, _) => RejectConfiguration.Decide(command, theory),
                    token
                )
        );

    /// <summary>Publishes the theory as it stands.</summary>
    [WolverinePost("/api/studies/{study}/theory/publish-theory-version")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Publish(
        Guid study,
        PublishTheoryVersion command,
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
                    (theory, _) => PublishTheoryVersion.Decide(command, theory),
                    token
                )
        );
}
