using System.Text.Json;
using Npgsql;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Sources;

/// <summary>Reads the texts beside the events.</summary>
public static class SourceTexts
{
    /// <summary>Each text of a study that is there, by its id.</summary>
    public static Task<IReadOnlyDictionary<Guid, SourceText>> Read(
        StudyReader study,
        IReadOnlyList<Guid> texts,
        CancellationToken cancellation
    ) => Read(study.Connection, study.Json, study.Study, texts, cancellation);

    /// <summary>Each text that is there, by its id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SourceText>> Read(
        NpgsqlConnection connection,
        JsonSerializerOptions json,
        Guid study,
        IReadOnlyList<Guid> texts,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<Guid, SourceText>();
        await using var command = new NpgsqlCommand(
            $"select data::text from {StoreSetup.Schema}.mt_doc_sourcetext "
                + "where tenant_id = $1 and id = any($2)",
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(texts.ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var text = JsonSerializer.Deserialize<SourceText>(reader.GetString(0), json)!;
            found[text.Id] = text;
        }

        return found;
    }
}
