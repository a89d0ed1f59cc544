namespace PeerEvents.Domain.Reconciliation;

/// <summary>Let the coders see one another's work before all have submitted.</summary>
public sealed record UnblindRound(Guid RoundId, string? Reason = null)
{
    /// <summary>Decides on the round as it stands.</summary>
    public static Decision Decide(UnblindRound command, CodingRound round)
    {
        var refusal =
            (round.IsClosed ? RoundRules.Closed : null) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : !round.IsRunningBlind() ? Decision.Nothing
            : Decision.Record(new RoundUnblinded(round.Id, Words.OfOptional(command.Reason)));
    }
}
