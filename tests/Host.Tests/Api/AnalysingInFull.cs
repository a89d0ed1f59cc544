using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class AnalysingInFull(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task owes_a_reason_for_a_merge_until_it_is_given_and_shows_it_as_late()
    {
        var study = await ApiStudy.Open(shared.Host);
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes { Into = study.Hope, From = [study.Joy] },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        var owed = (
            await study.Root.GetAsync(cancellationToken: Token)
        )!.ReasonsOwed!.ShouldHaveSingleItem();
        owed.Event.ShouldBe("codes_merged");

        await study.Root.Audit.GiveReason.PostAsync(
            new GiveReason { EventId = owed.EventId, Reason = "One idea" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        (await study.Root.GetAsync(cancellationToken: Token))!.ReasonsOwed!.ShouldBeEmpty();
        var last = (await study.Root.Audit.GetAsync(cancellationToken: Token))!.Items![^1];
        last.Event.ShouldBe("reason_given");
        last.Reason.ShouldBe("One idea");
    }

    [Fact]
    public async Task owes_none_for_retiring_a_code_that_nothing_was_coded_with()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        await study.Code(study.Hope, start, end);
        await RunningHost.CatchUp(shared.Database);
        foreach (var code in new[] { study.Hope, study.Joy })
        {
            await study.Root.Codebook.RetireCode.PostAsync(
                new RetireCode { CodeId = code },
                cancellationToken: Token
            );
        }

        await RunningHost.CatchUp(shared.Database);
        (await study.Root.Audit.ReasonsOwed.GetAsync(cancellationToken: Token))!
            .Entries!.ShouldHaveSingleItem()
            .Sentence.ShouldNotBeNull()
            .ShouldEndWith("retired the code “Hope”.");
    }

    [Fact]
    public async Task names_a_moment_that_every_read_can_go_back_to()
    {
        var study = await ApiStudy.Open(shared.Host);
        await RunningHost.CatchUp(shared.Database);
        var moment = (await study.Root.GetAsync(cancellationToken: Token))!.Moment;
        await study.Root.Audit.NameMilestone.PostAsync(
            new NameMilestone
            {
                MilestoneId = Guid.CreateVersion7(),
                Moment = moment,
                Name = "Two codes",
            },
            cancellationToken: Token
        );
        await study.Create(Guid.CreateVersion7(), "Third");
        await RunningHost.CatchUp(shared.Database);

        var then = await study.Root.Codebook.Codes.GetAsync(
            request => request.QueryParameters.At = "milestone:two-codes",
            Token
        );

        then!.Codes!.Count.ShouldBe(2);
        then.Moment!.Number.ShouldBe(moment);
    }

    [Fact]
    public async Task says_when_something_happened_and_which_meeting_led_to_it()
    {
        var study = await ApiStudy.Open(shared.Host);
        var meeting = Guid.CreateVersion7();
        await study.Root.Meetings.HoldMeeting.PostAsync(
            new HoldMeeting
            {
                MeetingId = meeting,
                Kind = MeetingKind.Supervision,
                Minutes = "Rename hope",
                Attendees =
                [
                    (await study.Client.Api.Person.GetAsync(cancellationToken: Token))!.PersonId,
                ],
            },
            cancellationToken: Token
        );
        await study.Root.Codebook.RenameCode.PostAsync(
            new RenameCode { CodeId = study.Hope, Name = "New hope" },
            request =>
            {
                request.Headers.Add("Happened-At", "2024-05-06T07:08:09Z");
                request.Headers.Add("Decided-In", meeting.ToString());
            },
            Token
        );
        var stored = (await Oracle.Entries(shared.Database, study.Id))[^1];

        stored.HappenedAt.ShouldBe(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));
        stored.RecordedAt.ShouldBeGreaterThan(stored.HappenedAt);
        stored.Causation.ShouldBe(meeting.ToString());
    }

    [Theory]
    [InlineData("Happened-At", "yesterday", "act/happened-at-malformed")]
    [InlineData("Happened-At", "9999-01-01T00:00:00Z", "act/happened-at-malformed")]
    [InlineData("Decided-In", "the meeting", "act/decided-in-malformed")]
    public async Task refuses_headers_that_say_nothing(string name, string value, string rule)
    {
        var study = await ApiStudy.Open(shared.Host);
        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Codebook.RenameCode.PostAsync(
                new RenameCode { CodeId = study.Hope, Name = "New hope" },
                request => request.Headers.Add(name, value),
                Token
            )
        );
        problem.Status.ShouldBe(400);
        problem.Type.ShouldBe($"https://peerevents.org/rules/{rule}");
    }

    [Fact]
    public async Task carries_evidence_from_a_passage_to_the_matrix_of_the_theory()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        var (cmo, evidence) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await study.Root.Theory.StateConfiguration.PostAsync(
            new StateConfiguration
            {
                ConfigurationId = cmo,
                Name = "Recognition",
                IsPartial = true,
                Parts =
                [
                    new NewPart
                    {
                        Id = Guid.CreateVersion7(),
                        Kind = PartKind.Context,
                        Label = "Alone",
                        CodeId = study.Hope,
                    },
                ],
            },
            cancellationToken: Token
        );
        await study.Root.Theory.LinkEvidence.PostAsync(
            new LinkEvidence
            {
                EvidenceId = evidence,
                TargetId = cmo,
                Stance = EvidenceStance.Supports,
                ExcerptId = excerpt,
            },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var theory = await study.Root.Theory.GetAsync(cancellationToken: Token);

        theory!.Version.ShouldBe(2);
        var cell = theory.Matrix!.ShouldHaveSingleItem();
        cell.ConfigurationId.ShouldBe(cmo);
        cell.ParticipantId.ShouldBe(study.Participant);
        cell.Stances!.ShouldHaveSingleItem().ShouldBe(EvidenceStance.Supports);
        cell.Evidence.ShouldBe([evidence]);
    }

    [Fact]
    public async Task registers_a_quotation_under_a_short_name_with_its_words()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        var (claim, quotation) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await study.Root.Report.StateFinding.PostAsync(
            new StateFinding { FindingId = claim, Claim = "Being alone comes first" },
            cancellationToken: Token
        );
        await study.Root.Report.SelectExcerptForReport.PostAsync(
            new SelectExcerptForReport
            {
                QuotationId = quotation,
                FindingId = claim,
                ExcerptId = excerpt,
            },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var report = await study.Root.Report.GetAsync(cancellationToken: Token);

        var row = report!.Quotations!.ShouldHaveSingleItem();
        row.ShortName.ShouldBe("P01:1");
        row.Verbatim!.Single().Words!.String.ShouldBe("I was alone.");
    }
}
