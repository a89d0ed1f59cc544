using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class UndoingActs(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task takes_a_merge_back_and_does_it_again_with_the_same_codings()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        await study.Root.Coding.ApplyCode.PostAsync(
            new ApplyCode
            {
                ExcerptId = excerpt,
                CodingId = Guid.CreateVersion7(),
                CodeId = study.Joy,
            },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        var before = await Codings(study, excerpt);
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes { Into = study.Joy, From = [study.Hope] },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        var merged = await Codings(study, excerpt);
        merged.ShouldHaveSingleItem();

        await UndoLast(study);
        (await Codings(study, excerpt)).ShouldBe(before);
        await UndoLast(study);
        (await Codings(study, excerpt)).ShouldBe(merged);
        await UndoLast(study);
        (await Codings(study, excerpt)).ShouldBe(before);

        await ShouldBeAsTheOracleSays(study);
        // The merge itself and it alone: what takes an act back is asked for nothing.
        (await study.Root.Audit.ReasonsOwed.GetAsync(cancellationToken: Token))!
            .Entries!.ShouldHaveSingleItem()
            .Event.ShouldBe("codes_merged");
        (await shared.Database.Verify(study.Id)).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task takes_a_coded_passage_back_and_marks_it_again()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        await RunningHost.CatchUp(shared.Database);
        var before = await Codings(study, excerpt);

        await UndoLast(study);
        (
            await study.Root.Coding.Excerpts.GetAsync(cancellationToken: Token)
        )!.Items!.ShouldBeEmpty();
        await UndoLast(study);
        (await Codings(study, excerpt)).ShouldBe(before);
        await study.Root.Coding.ApplyCode.PostAsync(
            new ApplyCode
            {
                ExcerptId = excerpt,
                CodingId = Guid.CreateVersion7(),
                CodeId = study.Joy,
            },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        (await Codings(study, excerpt)).Count.ShouldBe(2);
        await ShouldBeAsTheOracleSays(study);
    }

    [Fact]
    public async Task can_be_previewed_without_recording_anything()
    {
        var study = await ApiStudy.Open(shared.Host);
        await RunningHost.CatchUp(shared.Database);
        var moment = (await study.Root.GetAsync(cancellationToken: Token))!.Moment;

        var preview = await study.Root.Audit.PreviewUndo.PostAsync(
            new UndoActs(),
            cancellationToken: Token
        );

        preview!
            .Entries!.Select(entry => entry.Sentence)
            .ShouldBe(["undid an act of 1 entry", "retired the code “Joy”"]);
        await RunningHost.CatchUp(shared.Database);
        (await study.Root.GetAsync(cancellationToken: Token))!.Moment.ShouldBe(moment);
    }

    [Fact]
    public async Task of_what_was_withdrawn_since_is_refused()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        await study.Code(study.Hope, start, end);
        await UndoLast(study);
        await study.Root.Sources.WithdrawSource.PostAsync(
            new WithdrawSource { SourceId = study.Source },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        var trail = await study.Root.Audit.GetAsync(cancellationToken: Token);
        var undo = trail!.Items!.Single(entry => entry.Event == "acts_undone");

        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Audit.Undo.PostAsync(
                new UndoActs { Acts = [Guid.Parse(undo.Batch!)] },
                cancellationToken: Token
            )
        );

        problem.Type.ShouldBe("https://peerevents.org/rules/undo/source-withdrawn");
    }

    private async Task UndoLast(ApiStudy study)
    {
        await study.Root.Audit.Undo.PostAsync(new UndoActs(), cancellationToken: Token);
        await RunningHost.CatchUp(shared.Database);
    }

    private static async Task<IReadOnlyList<string>> Codings(ApiStudy study, Guid excerpt) =>
        [
            .. (
                await study.Root.Coding.Excerpts[excerpt].GetAsync(cancellationToken: Token)
            )!.Codings!.Select(coding => $"{coding.CodingId} {coding.CodeId}"),
        ];

    private async Task ShouldBeAsTheOracleSays(ApiStudy study)
    {
        var last = (await shared.Database.Now(study.Id)).Number;
        var moments = Enumerable.Range(0, (int)last + 1).Select(moment => (long)moment);
        (await Oracle.Differences(shared.Database, study.Id, moments)).ShouldBeEmpty();
    }
}
