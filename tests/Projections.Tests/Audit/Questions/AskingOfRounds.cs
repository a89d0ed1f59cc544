using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>AQ15 to AQ18, of a round over the first source in which Ana and Ben code.</summary>
public sealed class AskingOfRounds
{
    private static readonly Guid Round = Id(70);
    private static readonly RoundItem Item = new(First, [Ana, Ben]);

    private static readonly CodingRoundOpened Opened = new(
        Round,
        Words.Of("Both"),
        RoundMode.ParallelBlind,
        [Item],
        [],
        [],
        true,
        50,
        Maria,
        null
    );

    private static readonly RoundUnblinded Unblinded = new(Round, null);

    [Fact]
    public void who_coded_blind_to_whom()
    {
        Cells("AQ15", With(Round, Opened))[0][2].ShouldBe("Both: blind");
        Cells("AQ15", With(Round, Opened, Unblinded))[0][2].ShouldBe("Both: blind until unblinded");
    }

    [Fact]
    public void where_coders_differed_and_what_became_of_it()
    {
        Cells("AQ16", With(Round, Opened)).ShouldBeEmpty();
        var record = With(Round, Opened, Unblinded);
        var rows = Cells("AQ16", record);
        rows[0]
            .ShouldBe([
                "Both",
                "One",
                "20–40",
                "read differently",
                "Ana Being alone; Ben Belonging",
                "0",
                "left as read",
                "",
            ]);
        // On 50 to 60 Ana has two codes, and Ben none.
        rows.Skip(1)
            .Select(row => $"{row[2]} {row[3]} {row[4]}")
            .ShouldBe(
                [
                    "50–60 only one Ana Being alone; Ben nothing",
                    "50–60 only one Ana Belonging; Ben nothing",
                ],
                ignoreOrder: true
            );

        var kept = new DifferenceKept(Round, Label(record), [], null, Words.Of("Two lives"));
        Cells("AQ16", With(Round, Opened, Unblinded, Remark(record), kept))[0]
            .Skip(5)
            .ShouldBe(["1", "kept apart on purpose", "Two lives"]);
    }

    [Fact]
    public void who_adjudicated_by_which_rule_over_whose_objection()
    {
        var record = With(Round, Opened, Unblinded);
        var adjudicated = new DifferenceAdjudicated(
            Round,
            Label(record),
            Maria,
            Words.Of("The definition decides"),
            ResolvedAs.OneReading,
            Ana,
            null,
            null,
            [],
            null
        );
        var dissent = new DissentRecorded(Round, Label(record), Ben, Words.Of("It does not"));
        Cells("AQ17", With(Round, Opened, Unblinded, adjudicated, dissent))
            .ShouldHaveSingleItem()
            .ShouldBe([
                .. Asked.Head(65),
                "Both",
                $"{Label(record)}",
                "The definition decides",
                "one reading taken",
                "Ben: It does not",
            ]);
    }

    [Fact]
    public void what_agreement_was_and_whether_it_is_the_same_computed_again()
    {
        var design = new AgreementDesign(
            Coefficient.Percent,
            AgreementUnit.Character,
            [Alone, Belonging]
        );
        var record = With(Round, Opened, Unblinded);
        var sources = AssessedSources.Of(
            AnalysisState.Of(record.Now),
            [Item],
            [],
            design.Unit,
            _ => null
        )!;
        var assessment = AgreementAssessment.Of(design, Item.Coders, sources);
        var assessed = new AgreementAssessed(
            Round,
            Id(71),
            design.Coefficient,
            design.Unit,
            assessment.Coders,
            design.Codes,
            record.Last,
            0,
            1,
            assessment.InputsHash,
            [
                AssessAgreement.Kept(assessment.Pooled),
                .. assessment.OfCodes.Select(AssessAgreement.Kept),
            ]
        );

        var row = Cells("AQ18", With(Round, Opened, Unblinded, assessed)).ShouldHaveSingleItem();
        // Of 100 characters they differ on 30 under the one code and on 30 under the other.
        row.Skip(3)
            .ShouldBe([
                "Percent",
                "Character",
                $"{record.Last}",
                "0.700",
                assessment.InputsHash,
                "the same",
            ]);
        var other = assessed with { InputsHash = new string('0', 64) };
        Cells("AQ18", With(Round, Opened, Unblinded, other))[0][8].ShouldBe("not the same");
    }

    private static DifferenceDiscussed Remark(AuditRecord record) =>
        new(Round, Label(record), Ben, Words.Of("I hear another thing"));

    private static Guid Label(AuditRecord record) =>
        Differences
            .Find(
                Round,
                [Item],
                [],
                new Dictionary<Guid, IReadOnlyList<ReadCoding>>
                {
                    [First] =
                    [
                        .. record
                            .Now.Excerpts.Values.Where(excerpt => excerpt.SourceId == First)
                            .SelectMany(excerpt => excerpt.Codings)
                            .Select(coding => new ReadCoding(coding)),
                    ],
                },
                50
            )
            .Single(one => one.Kind == DifferenceKind.Label)
            .Id;

    private static List<IReadOnlyList<string>> Cells(string question, AuditRecord record)
    {
        var (answer, refusal) = AuditQuestions.Find(question)!.Ask(record, new AskedOf());
        refusal.ShouldBeNull();
        answer!.Rows.ShouldAllBe(row => row.Cells.Count == answer.Columns.Count);
        return [.. answer.Rows.Select(row => row.Cells)];
    }
}
