using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// Finds the moment that a reader asks for. Now is the last moment that every read model has
/// reached; nothing beyond it is ever handed out.
/// </summary>
public static class Positions
{
    private const string Columns = "moment, seq_id, event_id, study_time, hash";

    private static readonly string Reached =
        $"seq_id <= coalesce((select last_seq_id from {StoreTables.Progress} "
        + $"where name = '{ProjectionRegistration.CodingTable}:All'), 0)";

    /// <summary>The last moment; moment 0 for a study without entries.</summary>
    public static async Task<Moment> Now(
        NpgsqlConnection connection,
        Guid study,
        CancellationToken cancellation
    ) =>
        await One(connection, $"{Reached} order by moment desc limit 1", study, null, cancellation)
        ?? MomentChain.Start(study);

    /// <summary>The moment asked for, or why there is none. Nothing asked for means now.</summary>
    public static async Task<(Moment? Moment, Refusal? Refusal)> Resolve(
        NpgsqlConnection connection,
        Guid study,
        PointInTime? at,
        CancellationToken cancellation
    )
    {
        var moment = at switch
        {
            null => await Now(connection, study, cancellation),
            { Moment: 0 } => MomentChain.Start(study),
            { Moment: { } number } => await One(
                connection,
                $"moment = $2 and {Reached}",
                study,
                number,
                cancellation
            ),
            { Instant: { } instant } => await One(
                connection,
                $"study_time <= $2 and {Reached} order by moment desc limit 1",
                study,
                instant.UtcDateTime,
                cancellation
            ) ?? MomentChain.Start(study),
            _ => null,
        };
        return moment is not null ? (moment, null)
            : at!.Milestone is not null
                ? (
                    null,
                    new Refusal(
                        "audit/milestone-unknown",
                        "This study has no milestone of that name."
                    )
                )
            : (
                null,
                new Refusal(
                    "audit/moment-unknown",
                    $"This study has moments 0 to {(await Now(connection, study, cancellation)).Number}."
                )
            );
    }

    /// <summary>
    /// The moment that the first entry of a stream made; until every read model has reached it, the
    /// last one before it that they have. Null for none.
    /// </summary>
    internal static Task<Moment?> UpToFirst(
        NpgsqlConnection connection,
        Guid study,
        Guid stream,
        CancellationToken cancellation
    ) =>
        One(
            connection,
            $"seq_id <= (select seq_id from {StoreTables.Events} "
                + "where tenant_id = $1 and stream_id = $2 and version = 1) "
                + $"and {Reached} order by moment desc limit 1",
            study,
            stream,
            cancellation
        );

    private static async Task<Moment?> One(
        NpgsqlConnection connection,
        string where,
        Guid study,
        object? second,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from {StoreTables.Moments} where tenant_id = $1 and {where}",
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        if (second is not null)
        {
            command.Parameters.AddWithValue(second);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? MomentReader.Moment(reader) : null;
    }
}
