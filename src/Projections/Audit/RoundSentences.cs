using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Projections.Audit;

/// <summary>What entries on coding rounds say.</summary>
internal static class RoundSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            CodingRoundOpened e => new(
                $"opened the {names.Language.Word(RoundWords.Mode(e.Mode))} round {names.Quote(e.Name)} over {Sources(e, names)} for {Coders(e, names)}"
            ),
            CoderSubmitted e => new($"was done with the round {names.Of(e.RoundId)}"),
            RoundUnblinded e => new(
                $"let the coders of {names.Of(e.RoundId)} see one another's work"
            ),
            DifferencesDetected e => new(
                $"looked for differences in the round {names.Of(e.RoundId)}",
                After: names.Language.Say($"passages that share {e.OverlapPercent} percent are one")
            ),
            DifferenceMarked e => new(
                e.IsMarked
                    ? (FormattableString)
                        $"marked a difference in {names.Of(e.RoundId)} as worth talking about"
                    : $"took the mark off a difference in {names.Of(e.RoundId)}"
            ),
            DifferenceDiscussed e => new(
                $"said something about a difference in {names.Of(e.RoundId)}",
                After: names.Text(e.Text)
            ),
            DifferenceResolved e => new(
                $"resolved a difference in {names.Of(e.RoundId)}",
                After: Outcome(e.As, e.ReadingOf, e.CodeId, names)
            ),
            DifferenceKept e => new($"kept two readings apart on purpose in {names.Of(e.RoundId)}"),
            DifferenceAdjudicated e => new(
                $"adjudicated a difference in {names.Of(e.RoundId)} by the rule {names.Quote(e.Rule)}",
                After: Outcome(e.As, e.ReadingOf, e.CodeId, names)
            ),
            DissentRecorded e => new(
                $"did not agree with the outcome of a difference in {names.Of(e.RoundId)}",
                After: names.Text(e.Dissent)
            ),
            DifferenceReopened e => new($"took a difference in {names.Of(e.RoundId)} up again"),
            AgreementAssessed e => new(
                $"assessed agreement in {names.Of(e.RoundId)} as of moment {e.Moment}",
                After: names.Language.Say($"{e.Coefficient} over {e.Unit}")
            ),
            RoundClosed e => new($"closed the round {names.Of(e.RoundId)}"),
            _ => null,
        };

    private static string Sources(CodingRoundOpened e, TrailNames names) =>
        names.Language.Count(e.Items.Count, "1 source", "{0} sources");

    private static string Coders(CodingRoundOpened e, TrailNames names) =>
        names.Of(e.Items.SelectMany(item => item.Coders).Distinct().Order());

    private static string Outcome(
        ResolvedAs resolved,
        Guid? readingOf,
        Guid? code,
        TrailNames names
    ) =>
        names.Language.Word(DifferenceWords.Outcome(resolved))
        + (
            readingOf is { } coder ? $": {names.Of(coder)}"
            : code is { } id ? $": {names.Of(id)}"
            : ""
        );
}
