using System.Text.Json;
using Npgsql;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>
/// The differences of a round, in the codings as they stood when the round was unblinded or
/// differences were last looked for; before either, as they stand at the place that is asked for.
/// </summary>
/// <param name="FrozenAt">That place in the store; null where nothing froze it.</param>
/// <param name="Codings">The codings of the round's sources there, by source.</param>
/// <param name="All">The differences.</param>
public sealed record FoundDifferences(
    long? FrozenAt,
    IReadOnlyDictionary<Guid, IReadOnlyList<ReadCoding>> Codings,
    IReadOnlyList<Difference> All
)
{
    /// <summary>As of a place in the store.</summary>
    public static async Task<FoundDifferences> Read(
        StudyReader study,
        CodingRound round,
        long upTo,
        CancellationToken cancellation
    )
    {
        var frozen = await Frozen(study, round.Id, upTo, cancellation);
        return await At(study, round, frozen, upTo, cancellation);
    }

    /// <summary>The place where a round was frozen last, up to a place; null for none.</summary>
    public static async Task<long?> Frozen(
        StudyReader study,
        Guid round,
        long upTo,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select max(seq_id) from {StoreTables.Events} where tenant_id = $1 and stream_id = $2 "
                + "and seq_id <= $3 and type in ('round_unblinded', 'differences_detected')",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(round);
        command.Parameters.AddWithValue(upTo);
        return await command.ExecuteScalarAsync(cancellation) as long?;
    }

    /// <summary>Where it is known already what froze the round.</summary>
    public static async Task<FoundDifferences> At(
        StudyReader study,
        CodingRound round,
        long? frozen,
        long upTo,
        CancellationToken cancellation
    )
    {
        var codings = await Read(study, round.Items, frozen ?? upTo, cancellation);
        return new FoundDifferences(
            frozen,
            codings,
            Differences.Find(round.Id, round.Items, round.Codes, codings, round.OverlapPercent)
        );
    }

    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ReadCoding>>> Read(
        StudyReader study,
        IReadOnlyList<RoundItem> items,
        long sequence,
        CancellationToken cancellation
    )
    {
        var levels = await Levels(study, sequence, cancellation);
        var found = new Dictionary<Guid, IReadOnlyList<ReadCoding>>();
        foreach (var item in items)
        {
            found[item.SourceId] =
            [
                .. (
                    await ExcerptTables.Codings(
                        study.Connection,
                        study.Tenant,
                        sequence,
                        item.SourceId,
                        cancellation
                    )
                ).Select(coding => new ReadCoding(
                    coding,
                    levels.GetValueOrDefault(coding.CodingId)
                )),
            ];
        }

        return found;
    }

    private static async Task<Dictionary<Guid, CodeLevel?>> Levels(
        StudyReader study,
        long sequence,
        CancellationToken cancellation
    )
    {
        var levels = new Dictionary<Guid, CodeLevel?>();
        await using var command = new NpgsqlCommand(
            $"select data from {StoreTables.Events} where tenant_id = $1 and seq_id <= $2 "
                + "and type = 'coding_characterised' order by seq_id",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var e = JsonSerializer.Deserialize<CodingCharacterised>(
                reader.GetString(0),
                study.Json
            )!;
            levels[e.CodingId] = e.To.Level;
        }

        return levels;
    }
}
