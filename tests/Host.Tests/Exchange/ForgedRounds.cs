using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Rounds;
using PeerEvents.Host.Tests.Api;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Exchange;

/// <summary>
/// A file that comes back was packed by somebody who had its key, and may say anything. It changes nothing but
/// what is its coder's own.
/// </summary>
public class ForgedRounds(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly Guid Somewhere = Guid.CreateVersion7();

    private static CancellationToken Token => TestDatabase.Token;

    private static Dictionary<string, string> Entries { get; } =
        new()
        {
            ["a theme"] =
                """theme_proposed {"themeId":"$new","name":{"text":"T","about":[]},"codes":[]}""",
            ["no event"] = "no_such_event {}",
            ["half an event"] = """excerpt_marked {"excerptId":"not an id"}""",
            ["a passage beyond the text"] =
                """excerpt_marked {"excerptId":"$new","sourceId":"$source","sourceVersion":1,"anchor":{"range":{"start":0,"end":5000}}}""",
            ["a passage elsewhere"] =
                """excerpt_marked {"excerptId":"$new","sourceId":"$new","sourceVersion":1,"anchor":{"range":{"start":0,"end":5}}}""",
            ["a passage with an id that is used"] =
                """excerpt_marked {"excerptId":"$excerpt","sourceId":"$source","sourceVersion":1,"anchor":{"range":{"start":0,"end":5}}}""",
            ["a coding on another's passage"] =
                """excerpt_coded {"excerptId":"$excerpt","codingId":"$new","codeId":"$shared","sourceId":"$source","coder":"$ben","anchor":{"range":{"start":24,"end":36}},"codeVersion":1}""",
            ["a coding in another's name"] =
                """excerpt_coded {"excerptId":"$own","codingId":"$new","codeId":"$shared","sourceId":"$source","coder":"$ana","anchor":{"range":{"start":24,"end":36}},"codeVersion":1}""",
            ["a coding with an id that is used"] =
                """excerpt_coded {"excerptId":"$own","codingId":"$coding","codeId":"$shared","sourceId":"$source","coder":"$ben","anchor":{"range":{"start":24,"end":36}},"codeVersion":1}""",
            ["taking off a coding that is none"] =
                """coding_withdrawn {"excerptId":"$own","codingId":"$new","codeId":"$shared","sourceId":"$source","coder":"$ben","anchor":{"range":{"start":24,"end":36}},"codeVersion":1}""",
            ["taking off another's coding"] =
                """coding_withdrawn {"excerptId":"$excerpt","codingId":"$coding","codeId":"$secret","sourceId":"$source","coder":"$ben","anchor":{"range":{"start":24,"end":36}},"codeVersion":1}""",
            ["moving another's passage"] =
                """excerpt_boundary_adjusted {"excerptId":"$excerpt","sourceId":"$source","from":{"range":{"start":24,"end":36}},"to":{"range":{"start":24,"end":37}},"codings":[],"sourceVersion":1}""",
            ["withdrawing another's passage"] =
                """excerpt_withdrawn {"excerptId":"$excerpt","sourceId":"$source","anchor":{"range":{"start":24,"end":36}},"codings":[]}""",
            ["a code with an id that is used"] =
                """code_created {"codeId":"$secret","name":{"text":"Mine","about":[]}}""",
            ["a code without a name"] =
                """code_created {"codeId":"$new","name":{"text":" ","about":[]}}""",
            ["a memo of another"] =
                """memo_written {"memoId":"$new","kind":"code","about":{"kind":"source","id":"$source"},"authorId":"$ana","text":{"text":"T","about":["$key"]},"isReleased":true}""",
            ["a memo under no key of its own"] =
                """memo_written {"memoId":"$new","kind":"code","about":{"kind":"source","id":"$source"},"authorId":"$ben","text":{"text":"T","about":[]},"isReleased":false}""",
            ["a memo under a key of something else"] =
                """memo_written {"memoId":"$new","kind":"code","about":{"kind":"source","id":"$source"},"authorId":"$ben","text":{"text":"T","about":["$key","$secret"]},"isReleased":false}""",
            ["a memo on what is not there"] =
                """memo_written {"memoId":"$new","kind":"code","about":{"kind":"excerpt","id":"$excerpt"},"authorId":"$ben","text":{"text":"T","about":["$key"]},"isReleased":false}""",
            ["a memo that cannot be stored"] =
                """memo_written {"memoId":"$new","kind":"code","about":{"kind":"source","id":"$source"},"authorId":"$ben","text":{"text":"T\u0000","about":["$key"]},"isReleased":false}""",
            ["revising another's memo"] =
                """memo_revised {"memoId":"$memo","text":{"text":"T","about":[]}}""",
            ["releasing another's memo"] = """memo_released {"memoId":"$memo"}""",
        };

    public static TheoryData<string> What => [.. Entries.Keys];

    [Theory]
    [MemberData(nameof(What))]
    public async Task are_refused(string what)
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await round.WorkAsAna();
        var own = Guid.CreateVersion7();
        await round.PostAsBen(
            "coding/code-passage",
            RunningHost.Passage(own, round.Source, 38, 53, round.Shared)
        );
        await RunningHost.CatchUp(shared.Database);

        var entry = await Entry(round, own, Entries[what], DateTimeOffset.UnixEpoch);
        var refused = await Should.ThrowAsync<ImportRefusedException>(() =>
            Prepare(round, [entry])
        );

        refused.Refusal.Rule.ShouldBe("import/round-entry-foreign");
    }

    [Fact]
    public async Task of_a_clock_that_is_ahead_put_nothing_into_the_future()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        var ahead = shared.Database.Store.Now() + TimeSpan.FromDays(400);

        var taken = await Prepare(
            round,
            [
                await Entry(
                    round,
                    Somewhere,
                    """code_created {"codeId":"$new","name":{"text":"Mine","about":[]}}""",
                    ahead
                ),
            ]
        );

        taken
            .Work.Acts.ShouldHaveSingleItem()
            .HappenedAt!.Value.ShouldBeLessThanOrEqualTo(shared.Database.Store.Now());
        taken.Submitted.ShouldBeNull();
    }

    private Task<TakenRound> Prepare(BlindRound round, IReadOnlyList<PackedEntry> work) =>
        shared.Database.Read(
            round.Study,
            reader =>
                TakingARound.Prepare(
                    shared.Database.Store,
                    reader,
                    new RoundPack(
                        round.Study,
                        false,
                        new PackedRound(round.Id, "First", RoundMode.ParallelBlind, [], 50),
                        round.Ben.Id,
                        [],
                        [new PackedSource(round.Source, "", [], BlindRound.Text, [])],
                        [],
                        [],
                        work
                    ),
                    Token
                )
        );

    private async Task<PackedEntry> Entry(
        BlindRound round,
        Guid own,
        string entry,
        DateTimeOffset happenedAt
    )
    {
        var state = await shared.Database.Read(
            round.Study,
            async reader => await reader.State((await reader.Resolve(null, Token)).Moment!, Token)
        );
        var ana = state.Study!.Members.Single(member => member.PersonId != round.Ben.Id).PersonId;
        var coding = state
            .Excerpts.SelectMany(excerpt => excerpt.Codings)
            .FirstOrDefault(coding => coding.Coder == ana);
        var filled = new Dictionary<string, Guid>
        {
            ["$new"] = Somewhere,
            ["$own"] = own,
            ["$source"] = round.Source,
            ["$shared"] = round.Shared,
            ["$secret"] = round.AnasCode,
            ["$excerpt"] = round.AnasExcerpt,
            ["$memo"] = round.AnasMemo,
            ["$coding"] = coding?.CodingId ?? Guid.Empty,
            ["$ben"] = round.Ben.Id,
            ["$ana"] = ana,
            ["$key"] = DerivedId.MemoKey(round.Study, Somewhere),
        }.Aggregate(
            entry,
            (text, one) =>
                text.Replace($"\"{one.Key}\"", $"\"{one.Value}\"", StringComparison.Ordinal)
        );
        var name = filled[..filled.IndexOf(' ', StringComparison.Ordinal)];
        return new PackedEntry(
            Guid.CreateVersion7(),
            name,
            happenedAt,
            JsonSerializer.Deserialize<JsonElement>(filled[name.Length..])
        );
    }
}
