using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Api;

public class WritingMemos(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task keeps_every_version_and_says_what_changed_word_by_word()
    {
        var study = await ApiStudy.Open(shared.Host);
        var memo = await Write(study, "I was moved by this");
        await study.Root.Memos.ReviseMemo.PostAsync(
            new ReviseMemo { MemoId = memo, Text = "I was shaken by this" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var shown = await study.Root.Memos[memo].GetAsync(cancellationToken: Token);
        var listed = await study.Root.Memos.GetAsync(
            request => request.QueryParameters.About = study.Hope,
            Token
        );

        shown!
            .Versions!.Select(version => version.Text!.String)
            .ShouldBe(["I was moved by this", "I was shaken by this"]);
        shown
            .Versions![1]
            .Changed!.Where(piece => piece.Change != Client.Models.Change.Kept)
            .Select(piece => piece.Text)
            .ShouldBe(["moved", "shaken"]);
        listed!.Items!.ShouldHaveSingleItem().Text!.String.ShouldBe("I was shaken by this");
    }

    [Fact]
    public async Task shows_nobody_else_what_is_not_released()
    {
        var study = await ApiStudy.Open(shared.Host);
        var memo = await Write(study, "Only for me");
        await RunningHost.CatchUp(shared.Database);

        (await SeenByAnother(study.Id, memo)).ShouldNotContain("Only for me");

        await study.Root.Memos.ReleaseMemo.PostAsync(
            new ReleaseMemo { MemoId = memo },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        (await SeenByAnother(study.Id, memo)).ShouldContain("Only for me");
    }

    [Fact]
    public async Task and_destroying_one_leaves_that_it_was_there_and_no_word_at_any_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        var memo = await Write(study, "I wish I had not written this");
        await RunningHost.CatchUp(shared.Database);
        var before = (await study.Root.GetAsync(cancellationToken: Token))!.Moment;
        await study.Root.Memos.DestroyMemo.PostAsync(
            new DestroyMemo { MemoId = memo },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var then = await study
            .Root.Memos[memo]
            .GetAsync(request => request.QueryParameters.At = $"{before}", Token);
        var trail = await study.Root.Audit.GetAsync(cancellationToken: Token);

        then!.Memo!.IsDestroyed.ShouldBe(false);
        then.Versions!.ShouldAllBe(version => version.Text!.String == null);
        trail!.Items![^1].Sentence.ShouldNotBeNull().ShouldEndWith("a private note was here.");
        (await shared.Database.Verify(study.Id)).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task and_destroying_one_reaches_no_key_but_its_own_whatever_its_id()
    {
        var (study, other) = (await ApiStudy.Open(shared.Host), await ApiStudy.Open(shared.Host));
        foreach (var id in new[] { other.Id, other.Participant })
        {
            await Write(study, "Not mine to close", id: id);
            await study.Root.Memos.DestroyMemo.PostAsync(
                new DestroyMemo { MemoId = id },
                cancellationToken: Token
            );
        }

        await RunningHost.CatchUp(shared.Database);
        var title = (await other.Root.GetAsync(cancellationToken: Token))!.Title!.String;
        var label = (
            await other.Root.Participants[other.Participant].GetAsync(cancellationToken: Token)
        )!
            .Label!
            .String;
        (title, label).ShouldBe(("Paths", "P01"));
    }

    [Fact]
    public async Task on_what_is_not_in_the_study_is_refused()
    {
        var study = await ApiStudy.Open(shared.Host);
        foreach (var kind in Enum.GetValues<MemoTargetKind>())
        {
            var problem = await Should.ThrowAsync<ProblemDetails>(() =>
                study.Root.Memos.WriteMemo.PostAsync(
                    new WriteMemo
                    {
                        MemoId = Guid.CreateVersion7(),
                        Kind = MemoKind.Theme,
                        Text = "On nothing",
                        About = new MemoTarget { Kind = kind, Id = Guid.CreateVersion7() },
                    },
                    cancellationToken: Token
                )
            );
            problem.Type.ShouldBe("https://peerevents.org/rules/memos/nothing-there");
        }
    }

    [Fact]
    public async Task on_anything_in_the_study_is_possible()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        await RunningHost.CatchUp(shared.Database);
        var coding = (await study.Root.Coding.Excerpts[excerpt].GetAsync(cancellationToken: Token))!
            .Codings!.Single()
            .CodingId!.Value;
        var entry = (await Oracle.Entries(shared.Database, study.Id))[^1].EventId;
        (MemoTargetKind, Guid)[] things =
        [
            (MemoTargetKind.Study, study.Id),
            (MemoTargetKind.Participant, study.Participant),
            (MemoTargetKind.Source, study.Source),
            (MemoTargetKind.Excerpt, excerpt),
            (MemoTargetKind.Coding, coding),
            (MemoTargetKind.Code, study.Hope),
            (MemoTargetKind.Entry, entry),
        ];
        foreach (var (kind, id) in things)
        {
            await Write(study, "A note", kind, id, excerpt);
        }

        await RunningHost.CatchUp(shared.Database);
        var memos = await study.Root.Memos.GetAsync(cancellationToken: Token);
        memos!
            .Items!.Select(memo => memo.About!.Single().Kind!.Value)
            .ShouldBe(things.Select(thing => thing.Item1));
    }

    private static async Task<Guid> Write(
        ApiStudy study,
        string text,
        MemoTargetKind kind = MemoTargetKind.Code,
        Guid? about = null,
        Guid? excerpt = null,
        Guid? id = null
    )
    {
        var memo = id ?? Guid.CreateVersion7();
        await study.Root.Memos.WriteMemo.PostAsync(
            new WriteMemo
            {
                MemoId = memo,
                Kind = MemoKind.Reflexive,
                Text = text,
                About = new MemoTarget
                {
                    Kind = kind,
                    Id = about ?? study.Hope,
                    ExcerptId = kind == MemoTargetKind.Coding ? excerpt : null,
                },
            },
            cancellationToken: Token
        );
        return memo;
    }

    /// <summary>All that somebody else in the team can read of a memo.</summary>
    private async Task<string> SeenByAnother(Guid study, Guid memo)
    {
        await using var connection = await shared.Database.Store.Database.OpenConnectionAsync(
            Token
        );
        var reader = new StudyReader(
            connection,
            shared.Database.Store.WordSeal,
            study,
            Guid.CreateVersion7()
        );
        var (moment, _) = await reader.Resolve(null, Token);
        var told = new StringWriter();
        Tell(await reader.Document(moment!, Token));
        Tell((await Projections.Memos.MemoHistory.Read(reader, memo, moment!, Token))!);
        Tell(
            await Projections.Memos.MemoList.Read(
                reader,
                moment!,
                null,
                new Projections.PageOf(null, 100),
                Token
            )
        );
        await foreach (
            var entry in reader.Trail(1, moment!.Number, Domain.Depth.Everything, false, Token)
        )
        {
            Tell(entry);
        }

        return told.ToString();

        void Tell(object value) =>
            told.WriteLine(
                System.Text.Json.JsonSerializer.Serialize(
                    value,
                    value.GetType(),
                    Projections.OpenedJson.Line
                )
            );
    }
}
