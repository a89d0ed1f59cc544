using System.Text.Json;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests;

/// <summary>
/// The state of a study at chosen moments, folded from its events in the order of the store, and
/// what the read models say of the same moments, both as they would be stored.
/// </summary>
internal static class Oracle
{
    /// <summary>The moments, counted from 1, at which tables and oracle differ; empty is right.</summary>
    public static async Task<IReadOnlyList<long>> Differences(
        TestDatabase database,
        Guid study,
        IEnumerable<long> moments
    )
    {
        var json = StoredJson.Options(database.Store.WordSeal);
        var wanted = moments.Order().Distinct().ToList();
        var differences = new List<long>();
        await using var connection = await database.Store.Database.OpenConnectionAsync(
            TestDatabase.Token
        );
        var reader = new StudyReader(connection, database.Store.WordSeal, study);
        var state = StudyState.Empty;
        var number = 0L;
        foreach (var entry in await Entries(database, study))
        {
            await Compare();
            var data = StreamEvents.Data(entry.Name, entry.Data, json);
            state = state.Evolve(entry.Stream, data);
            number++;
        }

        await Compare();
        wanted.Where(moment => moment > number).ShouldBeEmpty();
        return differences;

        async Task Compare()
        {
            if (wanted.BinarySearch(number) < 0)
            {
                return;
            }

            var point = new PointInTime(number, null, null);
            var (moment, _) = await reader.Resolve(point, TestDatabase.Token);
            var shown = await reader.State(moment!, TestDatabase.Token);
            if (Written(shown) != Written(AnalysisState.Of(state)))
            {
                differences.Add(number);
            }
        }

        string Written(AnalysisState analysis) => JsonSerializer.Serialize(analysis, json);
    }

    /// <summary>All entries of a study, by plain SQL.</summary>
    public static async Task<List<StoredEntry>> Entries(TestDatabase database, Guid study)
    {
        await using var connection = await database.Store.Database.OpenConnectionAsync(
            TestDatabase.Token
        );
        var entries = new List<StoredEntry>();
        await foreach (
            var entry in StoredEntries.Read(
                connection,
                study.ToString("N"),
                long.MinValue,
                long.MaxValue,
                TestDatabase.Token
            )
        )
        {
            entries.Add(entry);
        }

        return entries;
    }
}
