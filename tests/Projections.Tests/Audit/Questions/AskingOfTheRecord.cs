using PeerEvents.Domain;
using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>AQ41 to AQ45, AQ48, and what is not recorded yet.</summary>
public sealed class AskingOfTheRecord
{
    [Fact]
    public void what_software_did() =>
        Asked
            .Of("AQ41", at: 3)
            .ShouldBe([
                ["person", "analyst_joined", "2"],
                ["person", "study_opened", "1"],
            ]);

    [Fact]
    public void whether_it_is_untampered()
    {
        var rows = Asked.Of("AQ42");
        rows.Count.ShouldBe(2);
        rows[0].Take(4).ShouldBe(["60", "2024-01-01 01:00", "Ana", "59"]);
        rows[0][5].ShouldBe("the record has the same hash");
        rows[1][5].ShouldBe("worked out anew from all 62 entries");
        var tampered = new AuditRecord(
            SmallRecord.Study,
            [
                .. All.Entries.Select(entry =>
                    entry.Moment == 30
                        ? entry with
                        {
                            Stored = entry.Stored with { Actor = $"{Ben:D}" },
                        }
                        : entry
                ),
            ]
        );
        AuditQuestions
            .Find("AQ42")!
            .Ask(tampered, new AskedOf())
            .Answer!.Rows[0]
            .Cells[5]
            .ShouldBe("the record has another hash");
    }

    [Fact]
    public void what_was_masked() =>
        Asked
            .Of("AQ43")
            .ShouldBe([
                ["memo_destroyed", "1", "59", "destroyed by its author before anybody read it"],
            ]);

    [Fact]
    public void which_audit_memos_there_are() =>
        Asked
            .Of("AQ44")
            .ShouldBe([
                ["58", "2024-01-01 00:58", "Ben", $"{Id(46)}"],
            ]);

    [Fact]
    public void which_entries_support_an_item()
    {
        Asked
            .Of("AQ45", new AskedOf(Item: "coreq-17"))
            .ShouldBe([
                [
                    "8",
                    "2024-01-01 00:08",
                    "Ana",
                    "guide_drafted",
                    "Ana drafted the interview guide, 0 questions",
                    "",
                ],
            ]);
        Asked.Of("AQ45", new AskedOf(Item: "COREQ-4")).ShouldBeEmpty();
    }

    [Fact]
    public void what_happened_by_class() =>
        Asked
            .Of("AQ48", new AskedOf(From: 4, Halpern: Halpern.IntentionsDispositions), at: 6)
            .ShouldBe([
                [
                    "IntentionsDispositions",
                    "5",
                    "2024-01-01 00:05",
                    "Ana",
                    "stance_declared",
                    "Ana declared the stance of the analysis",
                    "",
                ],
                [
                    "IntentionsDispositions",
                    "6",
                    "2024-01-01 00:06",
                    "Ana",
                    "positionality_stated",
                    "Ana stated their positionality",
                    "",
                ],
            ]);

    [Theory]
    [InlineData("AQ34")]
    [InlineData("AQ37")]
    [InlineData("AQ38")]
    public void and_says_plainly_what_is_not_recorded_yet(string id)
    {
        var question = AuditQuestions.Find(id)!;
        question.NotRecorded.ShouldNotBeNullOrWhiteSpace();
        Asked.Of(id).ShouldBeEmpty();
    }

    [Fact]
    public void has_forty_eight_questions_in_order() =>
        AuditQuestions
            .All.Select(question => question.Id)
            .ShouldBe(Enumerable.Range(1, 48).Select(number => $"AQ{number:00}"));

    [Fact]
    public void refuses_what_is_asked_of_nothing()
    {
        foreach (var question in AuditQuestions.All.Where(q => q.Needs != Needs.Nothing))
        {
            var (answer, refusal) = question.Ask(All, new AskedOf());
            answer.ShouldBeNull();
            refusal!.Rule.ShouldBe("audit/question-needs");
            refusal.Reason.ShouldStartWith(question.Id);
        }

        AuditQuestions.Find("AQ49").ShouldBeNull();
    }
}
