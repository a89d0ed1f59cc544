using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Host.Tests;

/// <summary>What several coders do together in the sample.</summary>
internal sealed partial class SampleStudy
{
    private void CompareReadings()
    {
        var (round, difference, other) = (Named("round"), Named("difference"), Named("second"));
        PlacedCoding[] codings = [Placed(2, 1, 2, 1, 6)];
        Act(
            Of<CodingRound>(
                round,
                new CodingRoundOpened(
                    round,
                    Ours("round"),
                    RoundMode.Adjudicated,
                    [new RoundItem(Source, [Person, Named("second coder")])],
                    [Code1],
                    [Named("excerpt 1")],
                    true,
                    50,
                    Named("adjudicator"),
                    Ours("reason for the round")
                ),
                new CoderSubmitted(round, Person),
                new RoundUnblinded(round, Ours("reason to unblind")),
                new DifferencesDetected(round, 60, Ours("reason to look again")),
                new DifferenceMarked(round, difference, true),
                new DifferenceDiscussed(round, difference, Person, Theirs("remark")),
                new DifferenceResolved(
                    round,
                    difference,
                    ResolvedAs.NewBoundary,
                    Person,
                    Code1,
                    Anchor.Of(1, 6),
                    codings,
                    Named("second coder"),
                    Named("memo"),
                    Theirs("reason to resolve")
                ),
                new DissentRecorded(round, difference, Person, Theirs("dissent")),
                new DifferenceReopened(round, difference, Theirs("reason to reopen")),
                new DifferenceKept(
                    round,
                    difference,
                    codings,
                    Named("memo"),
                    Theirs("reason to keep")
                ),
                new DifferenceAdjudicated(
                    round,
                    other,
                    Named("adjudicator"),
                    Theirs("rule"),
                    ResolvedAs.NewCode,
                    Person,
                    Code1,
                    Anchor.Of(1, 6),
                    codings,
                    Theirs("reason to adjudicate")
                ),
                new AgreementAssessed(
                    round,
                    Named("assessment"),
                    Coefficient.KrippendorffAlpha,
                    AgreementUnit.Turn,
                    [Person, Named("second coder")],
                    [Code1],
                    3,
                    100,
                    7,
                    new string('a', 64),
                    [new KeptFigure(null, 500_000_000, 1, null)]
                ),
                new RoundClosed(round, Ours("reason to close"))
            )
        );
    }
}
