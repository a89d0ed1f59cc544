using Marten;
using Npgsql;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// How the number of codings of each code changed over stretches of the record of equal length, so
/// that counting as of any moment adds up a few stretches and looks at single rows of one only.
/// </summary>
internal static class CodingDeltas
{
    private const long Length = 8000;
    private const string Stretch = "8000";

    private const string Add = $"""
        insert into {StoreTables.CodingDeltas} as d (tenant_id, stretch, code_id, change)
        select ?, c.seq / {Stretch}, c.code_id, sum(c.change)
        from (
            select code_id, from_seq as seq, 1 as change from {StoreTables.Codings}
            where tenant_id = ? and from_seq between ? and ?
            union all
            select code_id, to_seq, -1 from {StoreTables.Codings}
            where tenant_id = ? and to_seq between ? and ?
        ) c
        group by 2, 3
        on conflict (tenant_id, stretch, code_id) do update set change = d.change + excluded.change
        """;

    private const string Count = $"""
        select code_id, sum(change)::bigint from (
            select code_id, change from {StoreTables.CodingDeltas}
            where tenant_id = $1 and stretch < $2 / {Stretch}
            union all
            select code_id, 1 from {StoreTables.Codings}
            where tenant_id = $1 and from_seq between $2 and $3
            union all
            select code_id, -1 from {StoreTables.Codings}
            where tenant_id = $1 and to_seq between $2 and $3
        ) c
        group by code_id
        having sum(change) <> 0
        """;

    /// <summary>Adds what the rows of a page changed, once they are written.</summary>
    public static void QueueDeltas(
        this IDocumentOperations operations,
        string study,
        long first,
        long last
    ) => operations.QueueSqlCommand(Add, study, study, first, last, study, first, last);

    /// <summary>The changes that all rows of a study come to.</summary>
    public static Dictionary<(long Stretch, Guid Code), long> Of(IReadOnlyList<CodingRow> rows)
    {
        var changes = new Dictionary<(long Stretch, Guid Code), long>();
        foreach (var row in rows)
        {
            Change(row.From, row.Coding.CodeId, 1);
            if (row.To is { } to)
            {
                Change(to, row.Coding.CodeId, -1);
            }
        }

        return changes;

        void Change(long seq, Guid code, long by) =>
            changes[(seq / Length, code)] = changes.GetValueOrDefault((seq / Length, code)) + by;
    }

    /// <summary>How many codings each code has after a sequence number.</summary>
    public static async Task<IReadOnlyDictionary<Guid, long>> Read(
        NpgsqlConnection connection,
        string study,
        long sequence,
        CancellationToken cancellation
    )
    {
        var counts = new Dictionary<Guid, long>();
        await using var command = new NpgsqlCommand(Count, connection);
        command.Parameters.AddWithValue(study);
        command.Parameters.AddWithValue(sequence / Length * Length);
        command.Parameters.AddWithValue(sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            counts[reader.GetGuid(0)] = reader.GetInt64(1);
        }

        return counts;
    }
}
