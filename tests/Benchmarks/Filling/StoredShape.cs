namespace PeerEvents.Benchmarks.Filling;

/// <summary>What the store writes beside the events of a stream, as it wrote it for one.</summary>
/// <param name="StreamType">The kind of the stream.</param>
/// <param name="EventTypes">By the name of the .NET type: the stored name and the full one.</param>
internal sealed record StoredShape(
    string StreamType,
    Dictionary<string, (string Name, string DotNet)> EventTypes
)
{
    public static async Task<StoredShape> Of(Site site, Guid stream, CancellationToken cancellation)
    {
        var types = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        await using var command = site.Store.Database.CreateCommand(
            "select type, mt_dotnet_type from peerevents.mt_events where stream_id = $1"
        );
        command.Parameters.AddWithValue(stream);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var dotnet = reader.GetString(1);
            types[dotnet.Split(',')[0].Split('.')[^1]] = (reader.GetString(0), dotnet);
        }

        return new StoredShape(
            await site.Ask<string>(
                "select type from peerevents.mt_streams where id = $1",
                cancellation,
                stream
            ),
            types
        );
    }
}
