namespace PeerEvents.Domain.Reconciliation;

/// <summary>Say that one is done with a round; the last of its coders unblinds it.</summary>
public sealed record SubmitRound(Guid RoundId)
{
    /// <summary>Decides on the round as it stands.</summary>
    public static Decision Decide(SubmitRound command, CodingRound round, Guid person)
    {
        var coders = round.Coders();
        if (round.IsClosed || !coders.Contains(person))
        {
            return round.IsClosed ? RoundRules.Closed : RoundRules.NotACoder;
        }

        if (round.Submitted.Contains(person))
        {
            return Decision.Nothing;
        }

        var submitted = new CoderSubmitted(round.Id, person);
        return round.IsRunningBlind() && coders.Count == round.Submitted.Count + 1
            ? Decision.Record(submitted, new RoundUnblinded(round.Id, null))
            : Decision.Record(submitted);
    }
}
