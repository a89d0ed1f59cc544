using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Recording;

public sealed class KeepingTheCodebook(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task gives_deciders_the_tree_that_its_events_make()
    {
        var study = await SampleStudy.Record(database);
        foreach (var number in Enumerable.Range(1, 4))
        {
            await Codebooks.Rename(database, study);
            await Codebooks.RetireOrRevive(database, study);
            (await Loaded(study)).ShouldBe(await Folded(study), $"after {number} rounds");
        }
    }

    private async Task<string> Loaded(SampleStudy study)
    {
        await using var session = database.Store.Documents.QuerySession(study.Id.ToString("N"));
        return Written(
            (await session.LoadAsync<CodeTree>(DerivedId.Codebook(study.Id), TestDatabase.Token))!
        );
    }

    private async Task<string> Folded(SampleStudy study)
    {
        var json = StoredJson.Options(database.Store.WordSeal);
        var state = (await Oracle.Entries(database, study.Id)).Aggregate(
            StudyState.Empty,
            (state, entry) =>
                state.Evolve(entry.Stream, StreamEvents.Data(entry.Name, entry.Data, json))
        );
        return Written(state.Tree);
    }

    // What became of each code when, which the redirects of codings are counted by.
    private static string Written(CodeTree tree) =>
        string.Join('\n', tree.Codes.Select(code => $"{code.Id} {code.Status} {code.ChangedAt}"));
}
