using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Themes;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Between codes and themes, and the map of both, over HTTP.</summary>
public static class ThematicMapEndpoints
{
    /// <summary>Makes a theme of a code.</summary>
    [WolverinePost("/api/studies/{study}/themes/promote-code-to-theme")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Promote(
        Guid study,
        PromoteCodeToTheme command,
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
                    (map, tree, _) => PromoteCodeToTheme.Decide(command, map, tree),
                    token
                ),
            outcome => Answer.Created(outcome, $"/api/studies/{study:N}/themes/{command.ThemeId}")
        );

    /// <summary>Gives a theme back to the code that says its one idea.</summary>
    [WolverinePost("/api/studies/{study}/themes/demote-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Demote(
        Guid study,
        DemoteTheme command,
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
                    (map, tree, _) => DemoteTheme.Decide(command, map, tree),
                    token
                )
        );

    /// <summary>Keeps a thematic map as it was drawn.</summary>
    [WolverinePost("/api/studies/{study}/themes/draw-thematic-map")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Draw(
        Guid study,
        DrawThematicMap command,
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
                    (map, tree, _) => DrawThematicMap.Decide(command, map, tree),
                    token
                )
        );
}
