using Npgsql;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>Reads the bitemporal tables as of a place in the record.</summary>
public static class ExcerptTables
{
    private const string AsOf =
        "tenant_id = $1 and from_seq <= $2 and (to_seq is null or to_seq > $2)";

    private const string OpenCodings =
        "select coding_id, excerpt_id, code_id, coder, unit, start_at, end_at "
        + $"from {StoreTables.Codings} where {AsOf}";

    /// <summary>All open excerpts with their codings, both ordered by id.</summary>
    public static async Task<IReadOnlyList<ExcerptState>> Open(
        NpgsqlConnection connection,
        string study,
        long sequence,
        CancellationToken cancellation,
        Guid? source = null
    )
    {
        var codings = (await Codings(connection, study, sequence, source, cancellation)).ToLookup(
            coding => coding.ExcerptId
        );
        var excerpts = new List<ExcerptState>();
        await using var command = Command(
            connection,
            "select excerpt_id, source_id, source_version, orphaned, unit, start_at, end_at "
                + $"from {StoreTables.Excerpts} where {AsOf}",
            study,
            sequence,
            source
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var id = reader.GetGuid(0);
            excerpts.Add(
                new ExcerptState(
                    id,
                    reader.GetGuid(1),
                    reader.IsDBNull(2) ? null : reader.GetInt32(2),
                    CodingRows.Anchor(reader, 4),
                    reader.GetBoolean(3),
                    [.. codings[id]]
                )
            );
        }

        return [.. excerpts.OrderBy(excerpt => excerpt.Id)];
    }

    /// <summary>All open codings, ordered by id.</summary>
    public static Task<IReadOnlyList<PlacedCoding>> Codings(
        NpgsqlConnection connection,
        string study,
        long sequence,
        Guid? source,
        CancellationToken cancellation
    ) => Codings(Command(connection, OpenCodings, study, sequence, source), cancellation);

    /// <summary>The open codings of one code, ordered by id.</summary>
    public static Task<IReadOnlyList<PlacedCoding>> WithCode(
        NpgsqlConnection connection,
        string study,
        long sequence,
        Guid code,
        CancellationToken cancellation
    ) => Codings(Command(connection, OpenCodings, study, sequence, code, "code_id"), cancellation);

    private static async Task<IReadOnlyList<PlacedCoding>> Codings(
        NpgsqlCommand prepared,
        CancellationToken cancellation
    )
    {
        var codings = new List<PlacedCoding>();
        await using var command = prepared;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            codings.Add(CodingRows.Placed(reader));
        }

        return [.. codings.OrderBy(coding => coding.CodingId)];
    }

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        string select,
        string study,
        long sequence,
        Guid? only,
        string column = "source_id"
    )
    {
        var command = new NpgsqlCommand(
            only is null ? select : $"{select} and {column} = $3",
            connection
        );
        command.Parameters.AddWithValue(study);
        command.Parameters.AddWithValue(sequence);
        if (only is { } id)
        {
            command.Parameters.AddWithValue(id);
        }

        return command;
    }
}
