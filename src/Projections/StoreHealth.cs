using Npgsql;
using NpgsqlTypes;

namespace PeerEvents.Projections;

/// <summary>Whether the projections keep up, over all studies: numbers, and no word of any.</summary>
/// <param name="Lag">How many sequence numbers the slowest projection is behind.</param>
/// <param name="BehindForSeconds">How long the oldest event that it lacks has waited.</param>
/// <param name="WithoutMoment">Events that the numbering has passed and that have no moment.</param>
/// <param name="Stopped">The projections that do not run.</param>
public sealed record StoreHealth(
    long Lag,
    double BehindForSeconds,
    long WithoutMoment,
    IReadOnlyList<string> Stopped
)
{
    private const double Patience = 30;

    private const string Sql = $"""
        with shard as (
            select name, coalesce(p.last_seq_id, 0) as seq, p.agent_status
            from unnest($1) name left join {StoreTables.Progress} p using (name)
        ), reached as (select min(seq) as seq from shard),
        numbered as (select seq from shard where name = $2)
        select
            (select coalesce(max(seq_id), 0) from {StoreTables.Events}) - (select seq from reached),
            coalesce(extract(epoch from now() - (
                select timestamp from {StoreTables.Events}
                where seq_id > (select seq from reached) order by seq_id limit 1)), 0)::float8,
            (select count(*) from {StoreTables.Events} where seq_id <= (select seq from numbered))
                - (select count(*) from {StoreTables.Moments}
                    where seq_id <= (select seq from numbered)),
            array(select name from shard where agent_status <> 'Running' order by name)
        """;

    /// <summary>Whether readers see what was written, within half a minute.</summary>
    public bool IsGood => WithoutMoment == 0 && Stopped.Count == 0 && BehindForSeconds < Patience;

    /// <summary>Asks the database.</summary>
    public static async Task<StoreHealth> Read(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue(
            NpgsqlDbType.Array | NpgsqlDbType.Text,
            StoreProgress.Shards
        );
        command.Parameters.AddWithValue($"{ProjectionRegistration.Numbering}:All");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new StoreHealth(
            reader.GetInt64(0),
            Math.Round(Math.Max(0, reader.GetDouble(1)), 1),
            reader.GetInt64(2),
            reader.GetFieldValue<string[]>(3)
        );
    }
}
