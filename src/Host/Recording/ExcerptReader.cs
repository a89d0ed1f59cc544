using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Host.Recording;

/// <summary>Reads one excerpt as the next decision must see it: its own few events, and no more.</summary>
internal static class ExcerptReader
{
    /// <summary>The excerpt, null where there is none, and how many events it has.</summary>
    public static async Task<(Excerpt? Excerpt, long Version)> Read(
        StudyTransaction transaction,
        Guid id,
        CodeTree tree,
        CancellationToken cancellation
    )
    {
        // Most are new, and have nothing to read.
        if (await transaction.Version(id, cancellation) == 0)
        {
            return (null, 0);
        }

        var session = transaction.Session;
        var events = await session.Events.FetchStreamAsync(id, token: cancellation);
        var excerpt = events.Aggregate((Excerpt?)null, (state, e) => Excerpt.Evolve(state, e.Data));
        return (
            excerpt is null || excerpt.Codings.Count == 0
                ? excerpt
                : CodingRedirect.Follow(
                    excerpt,
                    tree,
                    await CodingRedirects.Of(session, id, cancellation)
                ),
            events.Count
        );
    }
}
