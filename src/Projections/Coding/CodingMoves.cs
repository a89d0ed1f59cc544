using Npgsql;

namespace PeerEvents.Projections.Coding;

/// <summary>How many codings went from one code to another between two places in the record.</summary>
/// <param name="From">The code before; null for codings that were not there.</param>
/// <param name="To">The code after; null for codings that are there no more.</param>
/// <param name="Count">How many.</param>
public sealed record CodingMove(Guid? From, Guid? To, int Count);

/// <summary>
/// Counts the codings that differ between two places in the record. A row that stood at both is the
/// same coding unchanged, so only rows that ended or began in between are looked at.
/// </summary>
internal static class CodingMoves
{
    private const string Sql = $"""
        select b.code_id, a.code_id, count(*)::int
        from (
            select coding_id, code_id from {StoreTables.Codings}
            where tenant_id = $1 and from_seq <= $2 and to_seq > $2 and to_seq <= $3
        ) b
        full join (
            select coding_id, code_id from {StoreTables.Codings}
            where tenant_id = $1 and from_seq > $2 and from_seq <= $3
                and (to_seq is null or to_seq > $3)
        ) a on a.coding_id = b.coding_id
        where a.code_id is distinct from b.code_id
        group by 1, 2
        order by 1, 2
        """;

    public static async Task<IReadOnlyList<CodingMove>> Read(
        NpgsqlConnection connection,
        string study,
        long from,
        long to,
        CancellationToken cancellation
    )
    {
        var moves = new List<CodingMove>();
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue(study);
        command.Parameters.AddWithValue(from);
        command.Parameters.AddWithValue(to);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            moves.Add(
                new CodingMove(
                    reader.IsDBNull(0) ? null : reader.GetGuid(0),
                    reader.IsDBNull(1) ? null : reader.GetGuid(1),
                    reader.GetInt32(2)
                )
            );
        }

        return moves;
    }
}
