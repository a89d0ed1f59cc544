using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Codebook;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on the codebook over HTTP.</summary>
public static class CodebookEndpoints
{
    /// <summary>Makes a code.</summary>
    [WolverinePost("/api/studies/{study}/codebook/create-code")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Create(
        Guid study,
        CreateCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => CreateCode.Decide(command, tree),
                    token
                ),
            outcome =>
                Answer.Created(outcome, $"/api/studies/{study:N}/codebook/codes/{command.CodeId}")
        );

    /// <summary>Gives a code another name.</summary>
    [WolverinePost("/api/studies/{study}/codebook/rename-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Rename(
        Guid study,
        RenameCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => RenameCode.Decide(command, tree),
                    token
                )
        );

    /// <summary>Defines a code anew.</summary>
    [WolverinePost("/api/studies/{study}/codebook/redefine-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Redefine(
        Guid study,
        RedefineCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => RedefineCode.Decide(command, tree),
                    token
                )
        );

    /// <summary>Puts a code elsewhere in the tree.</summary>
    [WolverinePost("/api/studies/{study}/codebook/move-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Move(
        Guid study,
        MoveCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => MoveCode.Decide(command, tree),
                    token
                )
        );

    /// <summary>Takes a code out of use.</summary>
    [WolverinePost("/api/studies/{study}/codebook/retire-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Retire(
        Guid study,
        RetireCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => RetireCode.Decide(command, tree),
                    token
                )
        );

    /// <summary>Brings a retired code into use again.</summary>
    [WolverinePost("/api/studies/{study}/codebook/revive-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Revive(
        Guid study,
        ReviveCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => ReviveCode.Decide(command, tree),
                    token
                )
        );

    /// <summary>Makes codes part of another.</summary>
    [WolverinePost("/api/studies/{study}/codebook/merge-codes")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Merge(
        Guid study,
        MergeCodes command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodes(
                    act,
                    command.Version,
                    [command.Into, .. command.From],
                    (tree, codings) => MergeCodes.Decide(command, tree, codings),
                    token
                )
        );

    /// <summary>Divides a code.</summary>
    [WolverinePost("/api/studies/{study}/codebook/split-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Split(
        Guid study,
        SplitCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodes(
                    act,
                    command.Version,
                    [command.CodeId],
                    (tree, codings) => SplitCode.Decide(command, tree, codings),
                    token
                )
        );

    /// <summary>Says whether a code names what is said or what lies under it.</summary>
    [WolverinePost("/api/studies/{study}/codebook/mark-code-level")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Level(
        Guid study,
        MarkCodeLevel command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnCodebook(
                    act,
                    command.Version,
                    tree => MarkCodeLevel.Decide(command, tree),
                    token
                )
        );
}
