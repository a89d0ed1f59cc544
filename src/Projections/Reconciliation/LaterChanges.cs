using Npgsql;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>Which differences have an outcome whose codings were changed by a later act.</summary>
internal static class LaterChanges
{
    public static async Task<IReadOnlySet<Guid>> Read(
        StudyReader study,
        CodingRound round,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var outcomes = (await study.EntriesOf(round.Id, moment, cancellation))
            .Select(entry => (entry.Stored, About: About(entry.Data)))
            .Where(entry => entry.About is not null)
            .GroupBy(entry => entry.About!.Value.Difference)
            .Where(of => round.Find(of.Key)?.Outcome is not null)
            .Select(of => of.Last())
            .ToList();
        var changes = await Changes(
            study,
            [
                .. outcomes
                    .SelectMany(o => o.About!.Value.Codings.Select(c => c.ExcerptId))
                    .Distinct(),
            ],
            moment,
            cancellation
        );
        return outcomes
            .Where(outcome =>
                changes.Any(change =>
                    change.Sequence > outcome.Stored.Sequence
                    && change.Act != outcome.Stored.Correlation
                    && outcome.About!.Value.Codings.Any(coding =>
                        change.Data.Contains($"{coding.CodingId}", StringComparison.Ordinal)
                    )
                )
            )
            .Select(outcome => outcome.About!.Value.Difference)
            .ToHashSet();
    }

    private static (Guid Difference, IReadOnlyList<PlacedCoding> Codings)? About(object data) =>
        data switch
        {
            DifferenceResolved e => (e.DifferenceId, e.Codings),
            DifferenceKept e => (e.DifferenceId, e.Codings),
            DifferenceAdjudicated e => (e.DifferenceId, e.Codings),
            _ => null,
        };

    private static async Task<List<(long Sequence, string? Act, string Data)>> Changes(
        StudyReader study,
        Guid[] excerpts,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var changes = new List<(long, string?, string)>();
        await using var command = new NpgsqlCommand(
            $"select seq_id, correlation_id, data::text from {StoreTables.Events} "
                + "where tenant_id = $1 and stream_id = any($2) and seq_id <= $3",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(excerpts);
        command.Parameters.AddWithValue(moment.Sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            changes.Add(
                (
                    reader.GetInt64(0),
                    reader.IsDBNull(1) ? null : reader.GetString(1),
                    reader.GetString(2)
                )
            );
        }

        return changes;
    }
}
