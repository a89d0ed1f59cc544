using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>How rounds are told.</summary>
public static class RoundWords
{
    /// <summary>How its coders work.</summary>
    public static string Mode(RoundMode mode) =>
        mode switch
        {
            RoundMode.CriticalFriend => "critical friend",
            RoundMode.ParallelBlind => "parallel, blind",
            RoundMode.PreUnitizedBlind => "pre-unitized, blind",
            RoundMode.SplitWithOverlap => "split with overlap",
            _ => mode.ToString().ToLowerInvariant(),
        };

    /// <summary>How far it is.</summary>
    public static string Standing(CodingRound round) =>
        round.IsClosed ? "closed"
        : round.IsRunningBlind() ? $"blind, {round.Submitted.Count} of {round.Coders().Count} done"
        : "open";
}
