using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;
using static PeerEvents.Domain.Tests.Reconciliation.Side;

namespace PeerEvents.Domain.Tests.Reconciliation;

public class ResolvingADifference
{
    private static readonly PlacedCoding Hope = Placed(1, Ids.Ana, Book.Hope, 0, 20);
    private static readonly PlacedCoding Fear = Placed(2, Ids.Ben, Book.Fear, 0, 20);
    private static readonly DifferenceContext Label = Around([Hope, Fear]);

    [Fact]
    public void as_one_reading_moves_the_other_coding_to_its_code()
    {
        var decision = Resolve(Label, ResolvedAs.OneReading, Ids.Ana, yieldedBy: Ids.Ben);
        decision.Facts[0].Stream.ShouldBe(Round);
        decision
            .Facts[0]
            .Fact.ShouldLookLike(
                new DifferenceResolved(
                    Round,
                    Label.Difference.Id,
                    ResolvedAs.OneReading,
                    Ids.Ana,
                    null,
                    null,
                    [Hope, Fear],
                    Ids.Ben,
                    null,
                    Interview.Note("We talked")
                )
            );
        Changes(decision).ShouldBe([(Ids.Excerpt(2), Moved(Fear, Book.Hope))]);
    }

    [Fact]
    public void as_both_gives_each_what_the_other_has() =>
        Changes(Resolve(Label, ResolvedAs.Both))
            .ShouldBe([
                (Ids.Excerpt(2), Put(Fear, Ids.Ana, 101)),
                (Ids.Excerpt(1), Put(Hope, Ids.Ben, 102)),
            ]);

    [Fact]
    public void as_neither_takes_both_off() =>
        Changes(Resolve(Label, ResolvedAs.Neither))
            .ShouldBe([(Ids.Excerpt(1), Off(Hope)), (Ids.Excerpt(2), Off(Fear))]);

    [Fact]
    public void under_another_code_moves_both() =>
        Changes(Resolve(Label, ResolvedAs.NewCode, code: Book.Faith))
            .ShouldBe([
                (Ids.Excerpt(1), Moved(Hope, Book.Faith)),
                (Ids.Excerpt(2), Moved(Fear, Book.Faith)),
            ]);

    [Fact]
    public void with_the_edges_of_one_moves_those_of_the_other()
    {
        var wider = Placed(2, Ids.Ben, Book.Hope, 5, 30);
        Changes(Resolve(Around([Hope, wider]), ResolvedAs.OneReading, Ids.Ben))
            .ShouldBe([(Ids.Excerpt(1), Edges(Hope, Anchor.Of(5, 30)))]);
        Changes(Resolve(Around([Hope, wider]), ResolvedAs.NewBoundary, to: Anchor.Of(0, 30)))
            .ShouldBe([
                (Ids.Excerpt(1), Edges(Hope, Anchor.Of(0, 30))),
                (Ids.Excerpt(2), Edges(wider, Anchor.Of(0, 30))),
            ]);
    }

    [Fact]
    public void as_one_passage_takes_what_is_over_off()
    {
        var (first, second) = (
            Placed(2, Ids.Ben, Book.Hope, 0, 8),
            Placed(3, Ids.Ben, Book.Hope, 10, 20)
        );
        Changes(Resolve(Around([Hope, first, second]), ResolvedAs.OneReading, Ids.Ana))
            .ShouldBe([
                (Ids.Excerpt(2), Edges(first, Anchor.Of(0, 20))),
                (Ids.Excerpt(3), Off(second)),
            ]);
    }

    [Fact]
    public void of_what_only_one_coded_gives_it_to_the_other_or_takes_it_off()
    {
        var only = Around([Hope]);
        Changes(Resolve(only, ResolvedAs.OneReading, Ids.Ana))
            .ShouldBe([(Ids.Excerpt(1), Put(Hope, Ids.Ben, 101))]);
        Changes(Resolve(only, ResolvedAs.OneReading, Ids.Ben))
            .ShouldBe([(Ids.Excerpt(1), Off(Hope))]);
    }

    [Fact]
    public void of_a_level_says_that_of_one_of_the_coding_of_the_other()
    {
        var (anas, bens) = (
            Read(1, Ids.Ana, Book.Hope, 0, 20, CodeLevel.Semantic),
            Read(2, Ids.Ben, Book.Hope, 0, 20, CodeLevel.Latent)
        );
        var same = Around([Hope, Fear]);
        var context = same with
        {
            Difference = Find([anas, bens]).ShouldHaveSingleItem(),
            Excerpts =
            [
                .. new[] { anas, bens }.Select(read => new Excerpt(
                    read.Coding.ExcerptId,
                    Interview.Id,
                    1,
                    read.Coding.Anchor,
                    [read.Coding],
                    [5],
                    [
                        new CharacterisedCoding(
                            read.Coding.CodingId,
                            new Characterisation(read.Level)
                        ),
                    ]
                )),
            ],
        };
        Changes(Resolve(context, ResolvedAs.OneReading, Ids.Ben))
            .ShouldBe([
                (
                    Ids.Excerpt(1),
                    new CodingCharacterised(
                        Ids.Excerpt(1),
                        Ids.Coding(1),
                        Interview.Id,
                        new Characterisation(CodeLevel.Semantic),
                        new Characterisation(CodeLevel.Latent)
                    )
                ),
            ]);
        Changes(Resolve(context, ResolvedAs.Both)).ShouldBeEmpty();
    }

    [Fact]
    public void by_keeping_both_on_purpose_or_by_a_memo_changes_no_coding()
    {
        var kept = Resolve(Label, ResolvedAs.KeptApart);
        kept.Facts.ShouldHaveSingleItem()
            .Fact.ShouldLookLike(
                new DifferenceKept(
                    Round,
                    Label.Difference.Id,
                    [Hope, Fear],
                    null,
                    Interview.Note("We talked")
                )
            );
        Changes(Resolve(Label, ResolvedAs.Memo, memo: Ids.Event(9))).ShouldBeEmpty();
        Refused(Resolve(Label, ResolvedAs.Memo)).ShouldBe("reconciliation/memo-missing");
    }

    [Fact]
    public void twice_is_refused_until_it_is_reopened()
    {
        var kept = new DifferenceKept(Round, Label.Difference.Id, [Hope, Fear], null, null);
        Refused(Resolve(Around([Hope, Fear], kept), ResolvedAs.Both))
            .ShouldBe("reconciliation/already-resolved");
        var again = Around(
            [Hope, Fear],
            kept,
            new DifferenceReopened(Round, Label.Difference.Id, null)
        );
        Resolve(again, ResolvedAs.Both).Refusal.ShouldBeNull();
        ReopenDifference
            .Decide(new ReopenDifference(Round, Label.Difference.Id), Label)
            .ShouldRefuse("reconciliation/not-resolved");
    }

    [Fact]
    public void of_which_a_coding_was_changed_is_refused()
    {
        var changed = Label with
        {
            Excerpts = [Label.Excerpts[0].Without([Hope.CodingId]), Label.Excerpts[1]],
        };
        Refused(Resolve(changed, ResolvedAs.Both)).ShouldBe("reconciliation/codings-changed");
    }

    [Fact]
    public void without_saying_which_is_refused()
    {
        Refused(Resolve(Label, ResolvedAs.OneReading)).ShouldBe("reconciliation/reading-of");
        Refused(Resolve(Label, ResolvedAs.OneReading, Cleo)).ShouldBe("reconciliation/reading-of");
        Refused(Resolve(Label, ResolvedAs.NewCode)).ShouldBe("codebook/code-unknown");
        Refused(Resolve(Label, ResolvedAs.NewBoundary)).ShouldBe("reconciliation/anchor-missing");
        Refused(Resolve(Label, ResolvedAs.NewBoundary, to: Anchor.Of(0, 10)))
            .ShouldBe("reconciliation/several-codes");
        Refused(Resolve(Around([Hope]), ResolvedAs.NewBoundary, to: Anchor.Of(0, 9_999)))
            .ShouldBe("coding/range-outside");
    }

    [Fact]
    public void is_for_the_coders_concerned_and_the_lead()
    {
        var command = new ResolveDifference(Round, Label.Difference.Id, ResolvedAs.Both);
        Refused(ResolveDifference.Decide(command, Label, Cleo, Role.Analyst, NewIds()))
            .ShouldBe("reconciliation/not-yours");
        ResolveDifference.Decide(command, Label, Cleo, Role.Lead, NewIds()).Refusal.ShouldBeNull();
        Refused(Resolve(Label, ResolvedAs.Both, yieldedBy: Cleo))
            .ShouldBe("reconciliation/yielded-by");
    }

    [Fact]
    public void waits_until_the_round_is_unblinded_and_not_until_it_is_closed()
    {
        Refused(Resolve(Label with { Round = After() }, ResolvedAs.Both))
            .ShouldBe("reconciliation/still-blind");
        var closed = After(Unblinded, new RoundClosed(Round, null));
        Refused(Resolve(Label with { Round = closed }, ResolvedAs.Both))
            .ShouldBe("reconciliation/round-closed");
    }

    [Fact]
    public void as_the_adjudicator_needs_a_rule_and_another_person()
    {
        var command = new AdjudicateDifference(
            Round,
            Label.Difference.Id,
            ResolvedAs.OneReading,
            "The definition decides",
            Ids.Ana
        );
        var decision = AdjudicateDifference.Decide(command, Label, Cleo, NewIds());
        decision
            .Facts[0]
            .Fact.ShouldLookLike(
                new DifferenceAdjudicated(
                    Round,
                    Label.Difference.Id,
                    Cleo,
                    Interview.Note("The definition decides"),
                    ResolvedAs.OneReading,
                    Ids.Ana,
                    null,
                    null,
                    [Hope, Fear],
                    null
                )
            );
        Changes(decision).ShouldBe([(Ids.Excerpt(2), Moved(Fear, Book.Hope))]);
        Refused(AdjudicateDifference.Decide(command, Label, Ids.Ana, NewIds()))
            .ShouldBe("reconciliation/own-adjudication");
        Refused(AdjudicateDifference.Decide(command, Label, Ids.Maria, NewIds()))
            .ShouldBe("reconciliation/not-the-adjudicator");
        Refused(AdjudicateDifference.Decide(command with { Rule = " " }, Label, Cleo, NewIds()))
            .ShouldBe("reconciliation/rule-missing");
    }

    private static StreamDecision Resolve(
        DifferenceContext context,
        ResolvedAs resolved,
        Guid? readingOf = null,
        Guid? code = null,
        Anchor? to = null,
        Guid? yieldedBy = null,
        Guid? memo = null
    ) =>
        ResolveDifference.Decide(
            new ResolveDifference(
                Round,
                context.Difference.Id,
                resolved,
                readingOf,
                code,
                to,
                yieldedBy,
                memo,
                "We talked"
            ),
            context,
            Ids.Ana,
            Role.Analyst,
            NewIds()
        );

    private static Func<Guid> NewIds()
    {
        var next = 100;
        return () => Ids.Coding(++next);
    }

    private static IEnumerable<(Guid, object)> Changes(StreamDecision decision)
    {
        decision.Refusal.ShouldBeNull();
        return decision.Facts.Skip(1).Select(fact => (fact.Stream, fact.Fact));
    }

    private static string Refused(StreamDecision decision) => decision.Refusal!.Rule;

    private static CodingMovedToCode Moved(PlacedCoding coding, Guid to) =>
        new(
            coding.ExcerptId,
            coding.CodingId,
            coding.CodeId,
            to,
            Interview.Id,
            coding.Coder,
            coding.Anchor,
            5,
            1,
            null
        );

    private static CodingBoundaryAdjusted Edges(PlacedCoding coding, Anchor to) =>
        new(
            coding.ExcerptId,
            coding.CodingId,
            coding.CodeId,
            Interview.Id,
            coding.Coder,
            coding.Anchor,
            to,
            5,
            1,
            null
        );

    private static CodingWithdrawn Off(PlacedCoding coding) =>
        new(
            coding.ExcerptId,
            coding.CodingId,
            coding.CodeId,
            Interview.Id,
            coding.Coder,
            coding.Anchor,
            5,
            1,
            null
        );

    private static ExcerptCoded Put(PlacedCoding like, Guid coder, int id) =>
        new(
            like.ExcerptId,
            Ids.Coding(id),
            like.CodeId,
            Interview.Id,
            coder,
            like.Anchor,
            5,
            1,
            null
        );
}
