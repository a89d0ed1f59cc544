using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Host.Recording;

/// <summary>Tells every excerpt of a corrected text where it lies now.</summary>
internal static class Reanchoring
{
    /// <summary>Appends an event for each excerpt, in the transaction of the correction.</summary>
    public static async Task Of(
        Store store,
        StudyTransaction transaction,
        Act act,
        IReadOnlyList<Guid> excerpts,
        int version,
        TextCorrection correction,
        CancellationToken cancellation
    )
    {
        var id = DerivedId.Codebook(act.Study);
        var tree =
            await transaction.Session.LoadAsync<CodeTree>(id, cancellation) ?? new CodeTree(id, []);
        foreach (var excerptId in excerpts)
        {
            var (excerpt, _) = await ExcerptReader.Read(transaction, excerptId, tree, cancellation);
            var decision = ReanchorExcerpt.Decide(
                new ReanchorExcerpt(excerptId, version, correction.Find),
                excerpt!
            );
            if (decision.Facts.Count > 0)
            {
                await transaction.Append(
                    typeof(Excerpt),
                    excerptId,
                    false,
                    store.Seal(act, decision.Facts),
                    cancellation
                );
            }
        }
    }
}
