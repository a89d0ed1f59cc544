using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>Records what was decided on several streams that are there, as one act.</summary>
internal static class StreamDecisions
{
    public static async Task<Outcome> Record(
        this StudyTransaction transaction,
        Store store,
        Act act,
        StreamDecision decision,
        CancellationToken cancellation
    )
    {
        if (decision.Refusal is { } refusal)
        {
            return Outcome.Refused(refusal);
        }

        if (decision.Facts.Count == 0)
        {
            return Outcome.AlreadySo;
        }

        foreach (var fact in decision.Facts)
        {
            await transaction.Append(
                fact.Kind,
                fact.Stream,
                isNew: false,
                store.Seal(act, [fact.Fact]),
                cancellation
            );
        }

        await transaction.Commit(cancellation);
        return Outcome.Recorded;
    }
}
