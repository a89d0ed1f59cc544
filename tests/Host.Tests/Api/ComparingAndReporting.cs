using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class ComparingAndReporting(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task tells_all_that_differs_between_two_moments()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var kept = await study.Code(study.Hope, start, end);
        await study.Code(study.Joy, start, end - 1);
        await RunningHost.CatchUp(shared.Database);
        var before = (await study.Root.GetAsync(cancellationToken: Token))!.Moment;
        await study.Root.Coding.AdjustExcerpt.PostAsync(
            new AdjustExcerpt
            {
                ExcerptId = kept,
                Anchor = new Anchor
                {
                    Range = new TextRange { Start = start, End = end - 2 },
                },
            },
            cancellationToken: Token
        );
        await study.Code(study.Hope, start, end - 3);
        await RunningHost.CatchUp(shared.Database);
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes { Into = study.Hope, From = [study.Joy] },
            cancellationToken: Token
        );
        await study.Root.Studies.StateQuestion.PostAsync(
            new StateQuestion { Question = "Who stays?" },
            cancellationToken: Token
        );
        await study.Root.Report.StateFinding.PostAsync(
            new StateFinding { FindingId = Guid.CreateVersion7(), Claim = "Some stay" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var diff = await study.Root.Audit.Diff.GetAsync(
            request => request.QueryParameters.From = $"{before}",
            Token
        );

        diff!
            .Codings!.Select(c => $"{c.Code} {c.Added} {c.Withdrawn} {c.MovedIn} {c.MovedOut}")
            .ShouldBe(["Hope 1 0 1 0", "Joy 0 0 0 1"]);
        diff.Others!.Select(other => $"{other.Area}: {other.What}, {other.Name}")
            .ShouldBe([
                "study: research question, research question",
                "report: claim stated, Some stay",
            ]);
    }

    [Fact]
    public async Task replays_the_study_without_a_participant_beside_the_record()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        await study.Code(study.Hope, start, end);
        await RunningHost.CatchUp(shared.Database);

        var compared = await study.Root.Audit.WhatIf.GetAsync(
            request => request.QueryParameters.Participant = study.Participant,
            Token
        );

        compared!.IsNeverTheRecord.ShouldBe(true);
        var count = compared.Codes!.ShouldHaveSingleItem();
        (count.Id, count.Now, count.Without).ShouldBe((study.Hope, 1, 0));
        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Audit.WhatIf.GetAsync(cancellationToken: Token)
        );
        problem.Type.ShouldBe("https://peerevents.org/rules/audit/what-if-needs");
    }

    [Fact]
    public async Task drafts_a_reporting_guideline_from_the_record()
    {
        var study = await ApiStudy.Open(shared.Host);
        await study.Root.Report.ConfirmReportItem.PostAsync(
            new ConfirmReportItem
            {
                Guideline = Guideline.Srqr,
                Number = 12,
                Answer = "One interview",
            },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var draft = await study.Root.Report.Guideline.GetAsync(
            request => request.QueryParameters.Guideline = Guideline.Srqr,
            Token
        );

        var item = draft!.Items![11];
        item.Answer!.String.ShouldBe("One interview");
        item.From!.Select(from => from.Event)
            .ShouldBe(["participant_enrolled", "source_registered"]);
    }

    [Fact]
    public async Task closes_words_only_under_the_keys_of_its_own_participants()
    {
        var study = await ApiStudy.Open(shared.Host);
        var other = await ApiStudy.Open(shared.Host);
        foreach (var stranger in new[] { Guid.CreateVersion7(), other.Participant })
        {
            var problem = await Should.ThrowAsync<ProblemDetails>(() =>
                study.Root.Report.StateFinding.PostAsync(
                    new StateFinding
                    {
                        FindingId = Guid.CreateVersion7(),
                        Claim = "Some stay",
                        Mentions = [stranger],
                    },
                    cancellationToken: Token
                )
            );
            problem.Status.ShouldBe(422);
            problem.Type.ShouldBe("https://peerevents.org/rules/participants/participant-unknown");
        }

        var named = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Codebook.CreateCode.PostAsync(
                new CreateCode
                {
                    CodeId = Guid.CreateVersion7(),
                    Name = "my sun",
                    Subjects = [other.Participant],
                },
                cancellationToken: Token
            )
        );
        named.Status.ShouldBe(422);
    }
}
