using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections;

namespace PeerEvents.Host.Endpoints;

/// <summary>Writes a whole trail while it is read, so that no answer holds all of it.</summary>
internal static class TrailExport
{
    public const string MediaType = "application/x-ndjson";

    public static async Task<IResult> Answer(
        HttpContext http,
        Guid study,
        string? at,
        Depth depth,
        bool pseudonyms,
        StudyDoor door
    )
    {
        Moment? last = null;
        var problem = await door.Read<Moment>(
            http,
            study,
            at,
            (_, moment, _) => Task.FromResult<Moment?>(last = moment)
        );
        return last is null
            ? problem
            : Results.Stream(
                body => Write(body, http, study, last, depth, pseudonyms, door),
                contentType: MediaType
            );
    }

    private static async Task Write(
        Stream body,
        HttpContext http,
        Guid study,
        Moment last,
        Depth depth,
        bool pseudonyms,
        StudyDoor door
    )
    {
        await using var connection = await door.Connect(http);
        var trail = door.Reader(connection, study, http)
            .Trail(1, last.Number, depth, pseudonyms, http.RequestAborted);
        await foreach (var entry in trail)
        {
            await JsonSerializer.SerializeAsync(body, entry, OpenedJson.Line, http.RequestAborted);
            await body.WriteAsync("\n"u8.ToArray(), http.RequestAborted);
        }
    }
}
