namespace PeerEvents.Domain.Reconciliation;

/// <summary>Look for differences again, in the codings as they stand now.</summary>
public sealed record DetectDifferences(
    Guid RoundId,
    int? OverlapPercent = null,
    string? Reason = null
)
{
    /// <summary>The coders still work blind, so there is nothing to compare yet.</summary>
    public static Refusal StillBlind => RoundRules.StillBlind;

    /// <summary>Decides on the round as it stands.</summary>
    public static Decision Decide(DetectDifferences command, CodingRound round)
    {
        var percent = command.OverlapPercent ?? round.OverlapPercent;
        var refusal =
            RoundRules.Problem(round)
            ?? (percent is < 1 or > 100 ? RoundRules.Overlap : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new DifferencesDetected(round.Id, percent, Words.OfOptional(command.Reason))
            );
    }
}
