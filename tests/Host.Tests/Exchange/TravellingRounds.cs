using System.Net;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Rounds;
using PeerEvents.Host.Tests.Api;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Exchange;

/// <summary>A round goes to a laptop that knows nothing of the study, and comes back coded.</summary>
public class TravellingRounds(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task brings_back_what_was_coded_elsewhere_as_if_it_were_coded_here()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await round.WorkAsAna();
        await using var laptop = await Laptop.Of(shared, round);
        laptop.Holds("alone").ShouldBeFalse("the file is encrypted");
        laptop.Holds("Hope").ShouldBeFalse();

        var here = await laptop.State();
        here.Sources.ShouldHaveSingleItem().Id.ShouldBe(round.Source);
        here.Codes.ShouldHaveSingleItem().Name.Text.ShouldBe("Hope");
        here.Excerpts.ShouldBeEmpty();
        here.Study!.Members.ShouldHaveSingleItem();

        var (own, excerpt) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await laptop.Post("codebook/create-code", new { CodeId = own, Name = "Meeting" });
        await laptop.Post("coding/code-passage", round.Passage(24, 36, round.Shared));
        await laptop.Post(
            "coding/code-passage",
            RunningHost.Passage(excerpt, round.Source, 38, 53, own)
        );
        await laptop.Post(
            "coding/adjust-excerpt",
            new { ExcerptId = excerpt, Anchor = Anchor.Of(37, 53) }
        );
        var memo = Guid.CreateVersion7();
        await laptop.Post(
            "memos/write-memo",
            new
            {
                MemoId = memo,
                Kind = "code",
                About = new { Kind = "code", Id = own },
                Text = "Meeting is more than not being alone",
                Release = true,
            }
        );
        await laptop.Post("reconciliation/submit-round", new { RoundId = round.Id });
        var (file, key) = await laptop.Pack("back.round");

        (await Take(round, file, key)).ExitCode.ShouldBe(0);

        await RunningHost.CatchUp(shared.Database);
        var now = await shared.Database.Now(round.Study);
        var state = await shared.Database.Read(round.Study, reader => reader.State(now, Token));
        state
            .Excerpts.SelectMany(one => one.Codings)
            .Where(coding => coding.Coder == ben.Id)
            .Select(coding => (coding.CodeId, coding.Anchor))
            .ShouldBe([(round.Shared, Anchor.Of(24, 36)), (own, Anchor.Of(37, 53))], true);
        state.Memos.Single(one => one.Id == memo).AuthorId.ShouldBe(ben.Id);
        (await WhatHappened(shared.Database, round.Study, ben.Id)).ShouldBe(
            await laptop.WhatHappened()
        );
        (await shared.Database.Verify(round.Study)).Broken.ShouldBeNull();
        (await Oracle.Differences(shared.Database, round.Study, [now.Number])).ShouldBeEmpty();

        // Nothing shows to Ben of Ana before she submits, and then both sides do.
        (
            await round.PostAsAna("reconciliation/submit-round", new { RoundId = round.Id })
        ).ShouldBe(HttpStatusCode.NoContent);
        await RunningHost.CatchUp(shared.Database);
        (await round.Differences()).ShouldNotBeEmpty();
        (await Take(round, file, key)).ShouldFail(1, "Nothing more is taken in.");
    }

    [Fact]
    public async Task comes_back_several_times_and_each_entry_is_taken_once()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await using var laptop = await Laptop.Of(shared, round);
        await laptop.Post("coding/code-passage", round.Passage(24, 36, round.Shared));
        var (first, firstKey) = await laptop.Pack("first.round");
        await laptop.Post("coding/code-passage", round.Passage(38, 53, round.Shared));
        var (second, secondKey) = await laptop.Pack("second.round");

        (await Take(round, first, firstKey)).ExitCode.ShouldBe(0);
        (await Take(round, first, firstKey)).ExitCode.ShouldBe(0);
        (await Take(round, second, secondKey)).ExitCode.ShouldBe(0);

        await RunningHost.CatchUp(shared.Database);
        (await WhatHappened(shared.Database, round.Study, ben.Id)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task leaves_on_the_laptop_what_is_no_work_on_the_round()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await using var laptop = await Laptop.Of(shared, round);
        var theme = Guid.CreateVersion7();
        await laptop.Post("coding/code-passage", round.Passage(24, 36, round.Shared));
        await laptop.Post("themes/propose-theme", new { ThemeId = theme, Name = "Company" });
        await laptop.Post("memos/write-memo", Note("theme", theme, "On my own theme"));
        await laptop.Post("memos/write-memo", Note("study", laptop.Study, "On the study"));
        var (file, key) = await laptop.Pack("back.round");

        (await Take(round, file, key)).ExitCode.ShouldBe(0);

        await RunningHost.CatchUp(shared.Database);
        (await WhatHappened(shared.Database, round.Study, ben.Id))
            .Select(entry => entry.Event)
            .ShouldBe(["excerpt_marked", "excerpt_coded", "memo_written"]);
        var now = await shared.Database.Now(round.Study);
        var memo = (
            await shared.Database.Read(round.Study, reader => reader.State(now, Token))
        ).Memos.ShouldHaveSingleItem();
        memo.About.ShouldHaveSingleItem().Id.ShouldBe(round.Study);
        memo.Text!.Text.ShouldBe("On the study");

        static object Note(string kind, Guid about, string text) =>
            new
            {
                MemoId = Guid.CreateVersion7(),
                Kind = "code",
                About = new { Kind = kind, Id = about },
                Text = text,
            };
    }

    [Fact]
    public async Task brings_back_what_was_taken_off_there_and_undone()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await using var laptop = await Laptop.Of(shared, round);
        var excerpt = Guid.CreateVersion7();
        await laptop.Post(
            "coding/code-passage",
            RunningHost.Passage(excerpt, round.Source, 24, 36, round.Shared)
        );
        var coding = (await laptop.State()).Excerpts[0].Codings[0];
        await laptop.Post("coding/withdraw-coding", new { ExcerptId = excerpt, coding.CodingId });
        await laptop.Post("audit/undo", new { });
        await laptop.Post("coding/withdraw-excerpt", new { ExcerptId = excerpt });
        await laptop.Post("audit/undo", new { });
        var (file, key) = await laptop.Pack("back.round");

        (await Take(round, file, key)).ExitCode.ShouldBe(0);

        await RunningHost.CatchUp(shared.Database);
        var now = await shared.Database.Now(round.Study);
        (await shared.Database.Read(round.Study, reader => reader.State(now, Token)))
            .Excerpts.Single(one => one.Id == excerpt)
            .Codings.ShouldHaveSingleItem()
            .CodingId.ShouldBe(coding.CodingId);
    }

    [Fact]
    public async Task is_beside_another_round_of_the_same_study_on_one_laptop()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await using var laptop = await Laptop.Of(shared, round);
        var second = Pack(round.Study, Guid.CreateVersion7(), ben.Id) with
        {
            Sources = [new PackedSource(round.Source, "P01", [], BlindRound.Text, [])],
        };
        var (bytes, key) = SealedPack.Close(second);
        var file = Path.Combine(laptop.Folder, "second.round");
        await File.WriteAllBytesAsync(file, bytes, Token);

        (await laptop.Import(file, key)).ExitCode.ShouldBe(0);

        (await laptop.State()).Sources.ShouldHaveSingleItem().Id.ShouldBe(round.Source);
    }

    [Fact]
    public async Task is_refused_by_a_name_where_it_does_not_fit()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        var other = await BlindRound.Begin(shared);
        using var otherBen = other.Ben;
        await using var laptop = await Laptop.Of(shared, round);
        await laptop.Post("coding/code-passage", round.Passage(24, 36, round.Shared));
        var (back, key) = await laptop.Pack("back.round");

        (await Refusal(round, laptop.File, laptop.Key)).ShouldBe("import/round-pack-not-back");
        (await Refusal(other, back, key)).ShouldBe("import/round-pack-elsewhere");
        (await Refusal(round, back, laptop.Key)).ShouldBe("import/round-pack-key");
        (await laptop.Import(back, key)).ShouldFail(1, "comes back with somebody's work");
        (await laptop.Import(laptop.File, laptop.Key)).ShouldFail(1, "was imported already");
        (
            await CommandRun.Of(
                shared.Database,
                "round",
                "pack",
                $"{round.Study:N}",
                "First",
                "--coder",
                "Nobody",
                "--to",
                Path.Combine(laptop.Folder, "none.round")
            )
        ).ShouldFail(1, "nobody who codes in this round");

        await shared.Host.Post(
            round.Root + "/sources/correct-transcript",
            new
            {
                SourceId = round.Source,
                Text = "I: Were you alone?\nP01: I was not alone. Then I met them.\n",
                Turns = Array.Empty<object>(),
            }
        );
        await RunningHost.CatchUp(shared.Database);
        (await Refusal(round, back, key)).ShouldBe("import/round-text-differs");
    }

    internal static RoundPack Pack(Guid study, Guid round, Guid coder) =>
        new(
            study,
            false,
            new PackedRound(round, "First", RoundMode.ParallelBlind, [], 50),
            coder,
            [],
            [],
            [],
            [],
            null
        );

    private async Task<string> Refusal(BlindRound round, string file, string key) =>
        (
            await Should.ThrowAsync<ImportRefusedException>(() =>
                shared.Database.Read(
                    round.Study,
                    async reader =>
                        await TakingARound.Prepare(
                            shared.Database.Store,
                            reader,
                            SealedPack.Open(await File.ReadAllBytesAsync(file, Token), key),
                            Token
                        )
                )
            )
        )
            .Refusal
            .Rule;

    private Task<CommandRun> Take(BlindRound round, string file, string key) =>
        CommandRun.Of(shared.Database, "round", "take", $"{round.Study:N}", file, "--key", key);

    internal static async Task<
        IReadOnlyList<(string Event, DateTimeOffset HappenedAt)>
    > WhatHappened(TestDatabase database, Guid study, Guid person)
    {
        var happened = new List<(string, DateTimeOffset)>();
        var now = await database.Now(study);
        await database.Read(
            study,
            async reader =>
            {
                await foreach (
                    var entry in reader.Trail(1, now.Number, Depth.Everything, false, Token)
                )
                {
                    if (entry.Actor == person.ToString("D"))
                    {
                        happened.Add((entry.Event, entry.HappenedAt));
                    }
                }

                return true;
            }
        );
        return happened;
    }
}
