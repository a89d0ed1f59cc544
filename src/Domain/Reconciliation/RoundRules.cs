using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>The refusals that commands on rounds and differences share.</summary>
internal static class RoundRules
{
    public static Refusal Closed { get; } =
        new("reconciliation/round-closed", "This round ended. Open another one.");

    public static Refusal StillBlind { get; } =
        new(
            "reconciliation/still-blind",
            "The coders work blind. Wait until all have submitted, or let the lead unblind the round."
        );

    public static Refusal NotACoder { get; } =
        new("reconciliation/not-a-coder", "You do not code in this round.");

    public static Refusal CoderUnknown { get; } =
        new(
            "reconciliation/coder-unknown",
            "Somebody named as a coder is not in the team, or may not code. Let them join first."
        );

    public static Refusal OwnAdjudication { get; } =
        new(
            "reconciliation/own-adjudication",
            "Nobody adjudicates their own codings. Name somebody who does not code in the round."
        );

    public static Refusal NotTheAdjudicator { get; } =
        new(
            "reconciliation/not-the-adjudicator",
            "Another person was named to adjudicate this round, or nobody was."
        );

    public static Refusal AlreadyResolved { get; } =
        new("reconciliation/already-resolved", "This difference has an outcome. Reopen it first.");

    public static Refusal NotResolved { get; } =
        new("reconciliation/not-resolved", "This difference is open.");

    public static Refusal CodingsChanged { get; } =
        new(
            "reconciliation/codings-changed",
            "A coding of this difference was changed since. Look for differences again."
        );

    public static Refusal NotYours { get; } =
        new(
            "reconciliation/not-yours",
            "The coders concerned resolve a difference, or whoever leads the study."
        );

    public static Refusal Overlap { get; } =
        new(
            "reconciliation/overlap",
            "The share that two passages must have in common is 1 to 100 percent."
        );

    /// <summary>Why nothing can be done about differences of a round now, or null.</summary>
    public static Refusal? Problem(CodingRound round) =>
        round.IsRunningBlind() ? StillBlind
        : round.IsClosed ? Closed
        : null;

    /// <summary>Whether a role lets somebody code in a round.</summary>
    public static bool MayCode(Member? member) =>
        member is { } known && known.Role.May(Right.Analyse);
}
