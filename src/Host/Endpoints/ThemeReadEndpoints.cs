using Microsoft.AspNetCore.Mvc;
using PeerEvents.Projections.Themes;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The themes over HTTP, as of any moment.</summary>
public static class ThemeReadEndpoints
{
    /// <summary>All themes, in use or not, in the order they were proposed.</summary>
    [WolverineGet("/api/studies/{study}/themes")]
    [ProducesResponseType<ThemesAsOf>(StatusCodes.Status200OK)]
    public static Task<IResult> Themes(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (ThemesAsOf?)await ThemesAsOf.Read(reader, moment, token)
        );

    /// <summary>One theme, in use or not.</summary>
    [WolverineGet("/api/studies/{study}/themes/{theme}")]
    [ProducesResponseType<ThemeAsOf>(StatusCodes.Status200OK)]
    public static Task<IResult> Theme(
        Guid study,
        Guid theme,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => ThemeAsOf.Read(reader, theme, moment, token)
        );

    /// <summary>All that was decided about one theme, oldest first.</summary>
    [WolverineGet("/api/studies/{study}/themes/{theme}/history")]
    [ProducesResponseType<ThemeHistory>(StatusCodes.Status200OK)]
    public static Task<IResult> History(
        Guid study,
        Guid theme,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => ThemeHistory.Read(reader, theme, moment, token)
        );
}
