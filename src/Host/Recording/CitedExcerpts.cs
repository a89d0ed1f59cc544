using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Recording;

/// <summary>Reads an excerpt that a command names, with the source it lies in.</summary>
internal static class CitedExcerpts
{
    /// <summary>Null where the study has none such.</summary>
    public static async Task<CitedExcerpt?> Read(
        StudyTransaction transaction,
        Guid id,
        CodeTree tree,
        CancellationToken cancellation
    )
    {
        var (excerpt, _) = await ExcerptReader.Read(transaction, id, tree, cancellation);
        return
            excerpt is not null
            && await transaction.Session.LoadAsync<Source>(excerpt.SourceId, cancellation)
                is { } source
            ? new CitedExcerpt(excerpt, source)
            : null;
    }
}
