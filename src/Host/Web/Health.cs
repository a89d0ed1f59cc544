using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Host.Web;

/// <summary>What a machine that watches the host may ask without signing in.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { Live = true })).AllowAnonymous();
        app.MapGet("/health/ready", Ready).AllowAnonymous();
    }

    private static async Task<IResult> Ready(
        NpgsqlDataSource database,
        IKeyRing keys,
        HttpContext http
    )
    {
        StoreHealth? store = null;
        try
        {
            await using var connection = await database.OpenConnectionAsync(http.RequestAborted);
            store = await StoreHealth.Read(connection, http.RequestAborted);
        }
        catch (NpgsqlException)
        {
            // Told by what is missing from the answer.
        }

        var readiness = new Readiness(
            store?.IsGood == true,
            store is not null,
            keys.WhyLocked is not null,
            store
        );
        return Results.Json(
            readiness,
            OpenedJson.Line,
            statusCode: readiness.Ready
                ? StatusCodes.Status200OK
                : StatusCodes.Status503ServiceUnavailable
        );
    }

    private sealed record Readiness(
        bool Ready,
        bool DatabaseReachable,
        bool KeysLocked,
        StoreHealth? Projections
    );
}
