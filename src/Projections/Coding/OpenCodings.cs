using System.Diagnostics;
using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// The open codings of some codes as of every event that is committed, for decisions that move
/// them. The caller keeps others from adding codings meanwhile.
/// </summary>
public static class OpenCodings
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>The refusal where the coding table did not catch up in time.</summary>
    public static Refusal Behind { get; } =
        new(
            "audit/read-models-behind",
            "The read models are behind the record just now. Try again in a minute."
        );

    /// <summary>The codings, by id; null where the table did not catch up in time.</summary>
    public static async Task<IReadOnlyList<PlacedCoding>?> Of(
        IQuerySession session,
        IReadOnlyList<Guid> codes,
        CancellationToken cancellation
    )
    {
        return await CatchUp(session, cancellation)
            ? await Read(session, codes, cancellation)
            : null;
    }

    /// <summary>The open excerpts of a source, by id; null as above.</summary>
    public static async Task<IReadOnlyList<Guid>?> Excerpts(
        IQuerySession session,
        Guid sourceId,
        CancellationToken cancellation
    )
    {
        if (!await CatchUp(session, cancellation))
        {
            return null;
        }

        var excerpts = new List<Guid>();
        await using var command = new NpgsqlCommand(
            $"select excerpt_id from {StoreTables.Excerpts} "
                + "where tenant_id = $1 and source_id = $2 and to_seq is null order by excerpt_id"
        );
        command.Parameters.AddWithValue(session.TenantId);
        command.Parameters.AddWithValue(sourceId);
        await using var reader = await session.ExecuteReaderAsync(command, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            excerpts.Add(reader.GetGuid(0));
        }

        return excerpts;
    }

    /// <summary>Waits until the coding table has every event of the study; false where it takes too long.</summary>
    public static async Task<bool> CatchUp(IQuerySession session, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (!await IsCaughtUp(session, cancellation))
        {
            if (waited.Elapsed > Patience)
            {
                return false;
            }

            await Task.Delay(Pause, cancellation);
        }

        return true;
    }

    private static async Task<bool> IsCaughtUp(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce((select max(seq_id) from {StoreTables.Events} where tenant_id = $1), 0)
                <= coalesce((select last_seq_id from {StoreTables.Progress} where name = $2), 0)
            """
        );
        command.Parameters.AddWithValue(session.TenantId);
        command.Parameters.AddWithValue(ProjectionRegistration.CodingTable + ":All");
        await using var reader = await session.ExecuteReaderAsync(command, cancellation);
        return await reader.ReadAsync(cancellation) && reader.GetBoolean(0);
    }

    private static async Task<IReadOnlyList<PlacedCoding>> Read(
        IQuerySession session,
        IReadOnlyList<Guid> codes,
        CancellationToken cancellation
    )
    {
        var codings = new List<PlacedCoding>();
        await using var command = new NpgsqlCommand(
            $"""
            select coding_id, excerpt_id, code_id, coder, unit, start_at, end_at
            from {StoreTables.Codings}
            where tenant_id = $1 and code_id = any($2) and to_seq is null
            order by coding_id
            """
        );
        command.Parameters.AddWithValue(session.TenantId);
        command.Parameters.AddWithValue(codes.ToArray());
        await using var reader = await session.ExecuteReaderAsync(command, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            codings.Add(CodingRows.Placed(reader));
        }

        return codings;
    }
}
