using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Themes;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands that review themes and settle what becomes of them, over HTTP.</summary>
public static class ThemeReviewEndpoints
{
    /// <summary>Makes a theme part of another, or lets it stand on its own.</summary>
    [WolverinePost("/api/studies/{study}/themes/nest-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Nest(
        Guid study,
        NestTheme command,
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
                    (map, _, _) => NestTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Tests a theme against its excerpts or the whole set.</summary>
    [WolverinePost("/api/studies/{study}/themes/review-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Review(
        Guid study,
        ReviewTheme command,
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
                    (map, _, _) => ReviewTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Makes themes part of another.</summary>
    [WolverinePost("/api/studies/{study}/themes/merge-themes")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Merge(
        Guid study,
        MergeThemes command,
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
                    (map, _, _) => MergeThemes.Decide(command, map),
                    token
                )
        );

    /// <summary>Divides a theme into new ones.</summary>
    [WolverinePost("/api/studies/{study}/themes/split-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Split(
        Guid study,
        SplitTheme command,
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
                    (map, _, _) => SplitTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Lays a theme aside for now.</summary>
    [WolverinePost("/api/studies/{study}/themes/park-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Park(
        Guid study,
        ParkTheme command,
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
                    (map, _, _) => ParkTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Gives a theme up.</summary>
    [WolverinePost("/api/studies/{study}/themes/discard-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Discard(
        Guid study,
        DiscardTheme command,
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
                    (map, _, _) => DiscardTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Brings a parked or discarded theme under review again.</summary>
    [WolverinePost("/api/studies/{study}/themes/restore-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Restore(
        Guid study,
        RestoreTheme command,
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
                    (map, _, _) => RestoreTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Says that a theme is as it will be reported.</summary>
    [WolverinePost("/api/studies/{study}/themes/finalise-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Finalise(
        Guid study,
        FinaliseTheme command,
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
                    (map, _, _) => FinaliseTheme.Decide(command, map),
                    token
                )
        );

    /// <summary>Brings a finalised theme under review again.</summary>
    [WolverinePost("/api/studies/{study}/themes/reopen-theme")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Reopen(
        Guid study,
        ReopenTheme command,
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
                    (map, _, _) => ReopenTheme.Decide(command, map),
                    token
                )
        );
}
