using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>What became of a command.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Refusal">Why it was not recorded.</param>
/// <param name="Before">The act of the same request before, where it was recorded then.</param>
internal sealed record Outcome(OutcomeKind Kind, Refusal? Refusal = null, Guid? Before = null)
{
    public static Outcome Recorded { get; } = new(OutcomeKind.Recorded);

    public static Outcome AlreadySo { get; } = new(OutcomeKind.AlreadySo);

    public static Outcome Missing { get; } =
        new(
            OutcomeKind.Missing,
            new Refusal(
                "not-found",
                "There is no such thing in this study. Look it up and try again."
            )
        );

    public static Outcome Stale { get; } =
        new(
            OutcomeKind.Conflict,
            new Refusal(
                "stale-version",
                "Somebody changed this while you were working on it. Look again and repeat."
            )
        );

    public static Outcome Conflict(Refusal refusal) => new(OutcomeKind.Conflict, refusal);

    public static Outcome Refused(Refusal refusal) => new(OutcomeKind.Refused, refusal);
}

/// <summary>The five ways a command can end.</summary>
internal enum OutcomeKind
{
    Recorded,
    AlreadySo,
    Refused,
    Conflict,
    Missing,
}
