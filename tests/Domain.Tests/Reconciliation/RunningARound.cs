using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;
using static PeerEvents.Domain.Tests.Reconciliation.Side;

namespace PeerEvents.Domain.Tests.Reconciliation;

public class RunningARound
{
    private static readonly OpenRound Command = new(
        Round,
        "First three",
        RoundMode.ParallelBlind,
        [new RoundItem(Interview.Id, [Ids.Ben, Ids.Ana, Ids.Ana])],
        AdjudicatorId: Cleo
    );

    private static readonly StudyContext Study = Domain.Tests.Around.Study(
        new AnalystJoined(Cleo, Role.Adjudicator, null),
        new AnalystJoined(Ids.Tom, Role.Auditor, null)
    );

    private static Decision Open(OpenRound command, params IReadOnlyList<CodingRound> others) =>
        OpenRound.Decide(command, null, others, Study);

    [Fact]
    public void records_who_codes_what_and_how() => Open(Command).ShouldRecord(Opened);

    [Fact]
    public void says_solo_and_critical_friend_rounds_are_not_blind()
    {
        var solo = Command with
        {
            Mode = RoundMode.Solo,
            Items = [new RoundItem(Interview.Id, [Ids.Ana])],
        };
        Open(solo).Facts[0].ShouldBeOfType<CodingRoundOpened>().IsBlind.ShouldBeFalse();
        Open(Command with { Mode = RoundMode.CriticalFriend })
            .Facts[0]
            .ShouldBeOfType<CodingRoundOpened>()
            .IsBlind.ShouldBeFalse();
    }

    [Fact]
    public void without_what_it_needs_is_refused()
    {
        OpenRound
            .Decide(Command, After(), [], Study)
            .ShouldRefuse("reconciliation/round-already-there");
        Open(Command with { Name = " " }).ShouldRefuse("reconciliation/round-name-missing");
        Open(Command with { Items = [] }).ShouldRefuse("reconciliation/items");
        Open(Command with { Items = [new RoundItem(Interview.Id, [])] })
            .ShouldRefuse("reconciliation/items");
        Open(Command with { Items = [.. Command.Items, .. Command.Items] })
            .ShouldRefuse("reconciliation/items");
        Open(Command with { Items = [new RoundItem(Ids.Source(9), [Ids.Ana, Ids.Ben])] })
            .ShouldRefuse("sources/source-unknown");
        Open(With(Ids.Ana, Ids.Maria)).ShouldRefuse("reconciliation/coder-unknown");
        Open(With(Ids.Ana, Ids.Tom)).ShouldRefuse("reconciliation/coder-unknown");
        Open(With(Ids.Ana)).ShouldRefuse("reconciliation/number-of-coders");
        Open(Command with { Mode = RoundMode.Solo })
            .ShouldRefuse("reconciliation/number-of-coders");
        Open(Command with { Codes = [Ids.Code(98)] }).ShouldRefuse("codebook/code-unknown");
        Open(Command with { OverlapPercent = 0 }).ShouldRefuse("reconciliation/overlap");
        Open(Command with { Mode = RoundMode.PreUnitizedBlind })
            .ShouldRefuse("reconciliation/units");
        Open(Command with { Mode = RoundMode.Adjudicated, AdjudicatorId = null })
            .ShouldRefuse("reconciliation/adjudicator-missing");
    }

    [Fact]
    public void in_which_somebody_adjudicates_their_own_codings_is_refused() =>
        Open(Command with { AdjudicatorId = Ids.Ben })
            .ShouldRefuse("reconciliation/own-adjudication");

    [Fact]
    public void while_a_coder_is_in_another_blind_one_is_refused()
    {
        Open(Command, After() with { Id = Ids.Event(82) })
            .ShouldRefuse("reconciliation/already-blind");
        Open(Command, After(Unblinded) with { Id = Ids.Event(82) }).Refusal.ShouldBeNull();
    }

    [Fact]
    public void is_unblinded_by_the_last_who_submits()
    {
        var command = new SubmitRound(Round);
        var (ana, ben) = (new CoderSubmitted(Round, Ids.Ana), new CoderSubmitted(Round, Ids.Ben));
        SubmitRound.Decide(command, After(), Ids.Ana).ShouldRecord(ana);
        SubmitRound.Decide(command, After(ana), Ids.Ben).ShouldRecord(ben, Unblinded);
        SubmitRound.Decide(command, After(ana, Unblinded), Ids.Ben).ShouldRecord(ben);
        SubmitRound.Decide(command, After(ana), Ids.Ana).ShouldRecord();
        SubmitRound.Decide(command, After(), Cleo).ShouldRefuse("reconciliation/not-a-coder");
    }

    [Fact]
    public void is_unblinded_once()
    {
        UnblindRound
            .Decide(new UnblindRound(Round, "Ben is ill"), After())
            .ShouldRecord(new RoundUnblinded(Round, Words.Of("Ben is ill")));
        UnblindRound.Decide(new UnblindRound(Round), After(Unblinded)).ShouldRecord();
    }

    [Fact]
    public void looks_for_differences_once_it_is_unblinded()
    {
        DetectDifferences
            .Decide(new DetectDifferences(Round, 80), After(Unblinded))
            .ShouldRecord(new DifferencesDetected(Round, 80, null));
        After(Unblinded, new DifferencesDetected(Round, 80, null)).OverlapPercent.ShouldBe(80);
        DetectDifferences
            .Decide(new DetectDifferences(Round), After())
            .ShouldRefuse("reconciliation/still-blind");
        DetectDifferences
            .Decide(new DetectDifferences(Round, 101), After(Unblinded))
            .ShouldRefuse("reconciliation/overlap");
    }

    [Fact]
    public void closes_with_differences_left_as_read_unless_coding_is_to_be_reliable()
    {
        var open = Find([Read(1, Ids.Ana, Book.Hope, 0, 20)]);
        var closed = new RoundClosed(Round, null);
        Close(After(Unblinded), open, Approach.Reflexive).ShouldRecord(closed);
        Close(After(Unblinded), open, null).ShouldRecord(closed);
        var refused = Close(After(Unblinded), open, Approach.CodingReliability);
        refused.ShouldRefuse("reconciliation/differences-open");
        refused.Refusal!.Reason.ShouldContain($"{open[0].Id}");
        var kept = new DifferenceKept(Round, open[0].Id, [], null, null);
        Close(After(Unblinded, kept), open, Approach.CodingReliability).ShouldRecord(closed);
        Close(After(closed), open, Approach.CodingReliability).ShouldRecord();
        After(closed).IsUnblinded.ShouldBeTrue();
    }

    [Fact]
    public void keeps_what_was_said_marked_and_objected_to()
    {
        var context = Side.Around([Placed(1, Ids.Ana, Book.Hope, 0, 20)]);
        var id = context.Difference.Id;
        MarkDifference
            .Decide(new MarkDifference(Round, id), context)
            .ShouldRecord(new DifferenceMarked(Round, id, true));
        DiscussDifference
            .Decide(new DiscussDifference(Round, id, " I hear fear "), context, Ids.Ben)
            .ShouldRecord(
                new DifferenceDiscussed(Round, id, Ids.Ben, Interview.Note("I hear fear"))
            );
        DiscussDifference
            .Decide(new DiscussDifference(Round, id, ""), context, Ids.Ben)
            .ShouldRefuse("reconciliation/text-missing");
        RecordDissent
            .Decide(new RecordDissent(Round, id, "No"), context, Ids.Ben)
            .ShouldRefuse("reconciliation/not-resolved");
        var kept = new DifferenceKept(Round, id, [], null, null);
        var settled = context with { Round = After(Unblinded, kept) };
        RecordDissent
            .Decide(new RecordDissent(Round, id, "No"), settled, Ids.Ben)
            .ShouldRecord(new DissentRecorded(Round, id, Ids.Ben, Interview.Note("No")));
    }

    private static OpenRound With(params IReadOnlyList<Guid> coders) =>
        Command with
        {
            Items = [new RoundItem(Interview.Id, coders)],
        };

    private static Decision Close(
        CodingRound round,
        IReadOnlyList<Difference> open,
        Approach? approach
    ) => CloseRound.Decide(new CloseRound(Round), round, open, approach);
}
