using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Themes;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>What themes say and hold, over HTTP.</summary>
public static class ThemeEndpoints
{
    /// <summary>Proposes a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/propose-theme")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Propose(
        Guid study,
        ProposeTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, tree, _) => ProposeTheme.Decide(command, map, tree),
                    token
                ),
            outcome => Answer.Created(outcome, $"/api/studies/{study:N}/themes/{command.ThemeId}")
        );

    /// <summary>Gives a theme another name.</summary>
    [WolverinePost("/api/studies/{study}/themes/rename-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Rename(
        Guid study,
        RenameTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, _, _) => RenameTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>States the central organising concept of a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/state-central-concept")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Concept(
        Guid study,
        StateCentralConcept command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, _, _) => StateCentralConcept.Decide(command, map),
                    token
                )
        );

    /// <summary>Says what a theme holds and what lies outside it.</summary>
    [WolverinePost("/api/studies/{study}/themes/draw-theme-boundary")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Boundary(
        Guid study,
        DrawThemeBoundary command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, _, _) => DrawThemeBoundary.Decide(command, map),
                    token
                )
        );

    /// <summary>Gathers a code into a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/assign-code-to-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> AssignCode(
        Guid study,
        AssignCodeToTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, tree, _) => AssignCodeToTheme.Decide(command, map, tree),
                    token
                )
        );

    /// <summary>Lets a code go from a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/remove-code-from-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> RemoveCode(
        Guid study,
        RemoveCodeFromTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    null,
                    (map, _, _) => RemoveCodeFromTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Gathers a single excerpt into a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/attach-excerpt-to-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> AttachExcerpt(
        Guid study,
        AttachExcerptToTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    command.ExcerptId,
                    (map, _, cited) => AttachExcerptToTheme.Decide(command, map, cited),
                    token
                )
        );

    /// <summary>Lets a single excerpt go from a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/detach-excerpt-from-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> DetachExcerpt(
        Guid study,
        DetachExcerptFromTheme command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    command.ExcerptId,
                    (map, _, cited) => DetachExcerptFromTheme.Decide(command, map, cited),
                    token
                )
        );

    /// <summary>Notes an excerpt that speaks against a theme.</summary>
    [WolverinePost("/api/studies/{study}/themes/note-contrary-case")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> ContraryCase(
        Guid study,
        NoteContraryCase command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Themes.On(
                    act,
                    command.Version,
                    command.ExcerptId,
                    (map, _, cited) => NoteContraryCase.Decide(command, map, cited),
                    token
                )
        );
}
