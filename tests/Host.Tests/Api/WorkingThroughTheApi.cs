using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class WorkingThroughTheApi(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task shows_a_passage_with_its_words_and_codes()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        await CatchUp();

        var shown = await study.Root.Coding.Excerpts[excerpt].GetAsync(cancellationToken: Token);

        shown!.SourceId.ShouldBe(study.Source);
        shown.SourceVersion.ShouldBe(1);
        shown.Version.ShouldBe(2);
        shown.Codings!.ShouldHaveSingleItem().CodeId.ShouldBe(study.Hope);
        shown.Quote!.ShouldHaveSingleItem().Words!.String.ShouldBe("I was alone.");
    }

    [Fact]
    public async Task cuts_the_words_of_a_passage_at_turns()
    {
        var study = await ApiStudy.Open(shared.Host);
        var excerpt = await study.Code(study.Hope, 8, 36);
        await CatchUp();

        var shown = await study.Root.Coding.Excerpts[excerpt].GetAsync(cancellationToken: Token);

        shown!
            .Quote!.Select(piece => piece.Words!.String)
            .ShouldBe(["you alone?", "\n", "P01: I was alone."]);
    }

    [Fact]
    public async Task shows_the_codebook_of_any_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        await study.Code(study.Hope, 24, 36);
        await CatchUp();
        var before = (await study.Root.GetAsync(cancellationToken: Token))!;
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes
            {
                Into = study.Joy,
                From = [study.Hope],
                Reason = "One idea",
            },
            cancellationToken: Token
        );
        await CatchUp();

        var now = await study.Root.Codebook.Codes.GetAsync(cancellationToken: Token);
        var then = await study.Root.Codebook.Codes.GetAsync(
            request => request.QueryParameters.At = $"{before.Moment}",
            Token
        );
        var merged = await study.Root.Codebook.Codes[study.Hope].GetAsync(cancellationToken: Token);
        var history = await study
            .Root.Codebook.Codes[study.Joy]
            .History.GetAsync(cancellationToken: Token);
        var diff = await study.Root.Audit.Diff.GetAsync(
            request => request.QueryParameters.From = $"{before.Moment}",
            Token
        );

        now!.Codes!.ShouldHaveSingleItem().Code.ShouldBe("Joy");
        now.Codes![0].Codings.ShouldBe(1);
        now.Version.ShouldBe(3);
        then!.Codes!.Select(code => (code.Code, code.Codings)).ShouldBe([("Hope", 1), ("Joy", 0)]);
        merged!.MergedInto.ShouldBe(study.Joy);
        merged.Status.ShouldBe(CodeStatus.Merged);
        history!.Lineage!.ShouldHaveSingleItem().From.ShouldBe(study.Hope);
        diff!.Merged!.ShouldHaveSingleItem().From.ShouldBe("Hope");
        diff.Codings!.Select(code => (code.Code, code.MovedIn, code.MovedOut))
            .ShouldBe([("Hope", 0, 1), ("Joy", 1, 0)]);
    }

    [Fact]
    public async Task shows_a_source_with_its_turns_and_codings()
    {
        var study = await ApiStudy.Open(shared.Host);
        await study.Code(study.Joy, 37, 53);
        await CatchUp();
        var source = study.Root.Sources[study.Source];

        var facts = await source.GetAsync(cancellationToken: Token);
        var text = await source.Text.GetAsync(cancellationToken: Token);
        var codings = await source.Codings.GetAsync(cancellationToken: Token);
        var participant = await study
            .Root.Participants[study.Participant]
            .GetAsync(cancellationToken: Token);

        facts!.Title!.String.ShouldBe("P01");
        facts.Texts!.ShouldHaveSingleItem().Length.ShouldBe(ApiStudy.Text.Length);
        string.Concat(text!.Pieces!.Select(piece => piece.Words!.String)).ShouldBe(ApiStudy.Text);
        text.Turns!.Select(turn => turn.Speaker)
            .ShouldBe([Speaker.Interviewer, Speaker.Participant]);
        codings!.Codes!.ShouldHaveSingleItem().Name!.String.ShouldBe("Joy");
        codings.Codings!.ShouldHaveSingleItem().Anchor!.Range!.Start.ShouldBe(37);
        participant!.Label!.String.ShouldBe("P01");
    }

    [Fact]
    public async Task reads_a_list_in_parts_as_of_one_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        var excerpts = new List<Guid?>();
        for (var i = 0; i < 5; i++)
        {
            excerpts.Add(await study.Code(study.Hope, 24 + i, 36));
        }

        await CatchUp();
        var read = new List<Guid?>();
        string? after = null;
        var parts = 0;
        do
        {
            var part = await study.Root.Coding.Excerpts.GetAsync(
                request =>
                {
                    request.QueryParameters.After = after;
                    request.QueryParameters.Limit = 2;
                },
                Token
            );
            read.AddRange(part!.Items!.Select(excerpt => excerpt.Id));
            after = part.Next;
            parts++;
            // What is coded between two parts belongs to a later moment.
            await study.Code(study.Joy, 24, 30);
            await CatchUp();
        } while (after is not null);

        read.ShouldBe(excerpts.Order());
        parts.ShouldBe(3);
    }

    [Fact]
    public async Task reads_the_trail_after_a_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        await CatchUp();
        var first = await study.Root.Audit.GetAsync(
            request => request.QueryParameters.Limit = 3,
            Token
        );
        var rest = await study.Root.Audit.GetAsync(
            request => request.QueryParameters.After = first!.Next,
            Token
        );

        first!
            .Items!.Select(entry => entry.Event)
            .ShouldBe(["study_opened", "analyst_joined", "participant_enrolled"]);
        first.Next.ShouldBe(3);
        rest!
            .Items!.Select(entry => entry.Event)
            .ShouldBe(["source_registered", "transcript_imported", "code_created", "code_created"]);
        rest.Next.ShouldBeNull();
        rest.Moment.ShouldBe(7);
    }

    [Fact]
    public async Task seals_a_checkpoint_and_verifies_with_a_receipt()
    {
        var study = await ApiStudy.Open(shared.Host);
        await CatchUp();
        var moment = await study.Root.Audit.Moment.GetAsync(cancellationToken: Token);
        await study.Root.Audit.SealCheckpoint.PostAsync(
            new SealCheckpoint { Moment = moment!.Number, Hash = moment.Hash },
            cancellationToken: Token
        );
        await CatchUp();
        var receipt = await study.Root.Audit.Receipt.GetAsync(cancellationToken: Token);

        var report = await study.Root.Audit.Verification.GetAsync(
            request => request.QueryParameters.Receipt = receipt!.Receipt,
            Token
        );

        report!.Verified.ShouldBe(true);
        report.Head!.Number.ShouldBe(8);
        receipt!.Receipt!.ShouldContain($" 8 {report.Head.Hash} ");
    }

    [Fact]
    public async Task streams_the_whole_trail()
    {
        var study = await ApiStudy.Open(shared.Host);
        await CatchUp();

        using var answer = await shared.Host.Client.GetAsync(
            $"/api/studies/{study.Id:N}/audit/export",
            Token
        );

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        (await answer.Content.ReadAsStringAsync(Token)).Count(c => c == '\n').ShouldBe(7);
    }

    [Theory]
    [InlineData("codebook/codes?at=soon", "audit/at-malformed")]
    [InlineData("codebook/codes?at=999", "audit/moment-unknown")]
    [InlineData("sources?limit=0", "paging/limit-outside")]
    [InlineData("sources?limit=1001", "paging/limit-outside")]
    [InlineData("sources?after=x", "paging/cursor-malformed")]
    [InlineData("sources?at=1&after=1.0123456789abcdef0123456789abcdef", "paging/cursor-malformed")]
    [InlineData("audit?after=-1", "audit/after-malformed")]
    [InlineData("audit/diff?from=7&to=1", "audit/diff-backwards")]
    [InlineData("audit/verification?receipt=x", "audit/receipt-malformed")]
    public async Task refuses_a_question_that_makes_no_sense(string question, string rule)
    {
        var study = await ApiStudy.Open(shared.Host);
        await CatchUp();

        using var answer = await shared.Host.Client.GetAsync(
            $"/api/studies/{study.Id:N}/{question}",
            Token
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain($"/rules/{rule}\"");
    }

    [Fact]
    public async Task on_a_stale_version_of_a_passage_is_a_conflict()
    {
        var study = await ApiStudy.Open(shared.Host);
        var excerpt = await study.Code(study.Hope, 24, 36);
        await CatchUp();
        var seen = (await study.Root.Coding.Excerpts[excerpt].GetAsync(cancellationToken: Token))!;
        await Adjust(study, excerpt, 25, seen.Version);

        var stale = await Should.ThrowAsync<ProblemDetails>(() =>
            Adjust(study, excerpt, 26, seen.Version)
        );

        stale.ResponseStatusCode.ShouldBe(409);
        await Adjust(study, excerpt, 26, seen.Version + 1);
    }

    [Fact]
    public async Task tells_a_refusal_by_its_rule()
    {
        var study = await ApiStudy.Open(shared.Host);

        var refused = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Create(Guid.CreateVersion7(), "Hope")
        );

        refused.ResponseStatusCode.ShouldBe(422);
        refused.Type.ShouldBe("https://peerevents.org/rules/codebook/name-taken");
    }

    private static Task Adjust(ApiStudy study, Guid excerpt, int start, long? version) =>
        study.Root.Coding.AdjustExcerpt.PostAsync(
            new AdjustExcerpt
            {
                ExcerptId = excerpt,
                Anchor = new Anchor
                {
                    Range = new TextRange { Start = start, End = 36 },
                },
                Version = version,
            },
            cancellationToken: Token
        );

    private Task CatchUp() => RunningHost.CatchUp(shared.Database);
}
