using System.Collections.Concurrent;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Host.Recording;

/// <summary>
/// Codebooks as they were last read, so that putting a code on a passage asks for one number
/// instead of reading every code. A codebook's version counts its events, so the same version is
/// the same codebook.
/// </summary>
internal sealed class CodeTrees
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<Guid, CodeTree> _known = new();

    /// <summary>The codebook as of the transaction, which keeps others from changing it.</summary>
    public async Task<CodeTree> Read(StudyTransaction transaction, CancellationToken cancellation)
    {
        var id = DerivedId.Codebook(transaction.Study);
        var version = await transaction.Version(id, cancellation);
        if (version == 0)
        {
            return new CodeTree(id, []);
        }

        if (_known.TryGetValue(id, out var known) && known.CodeVersion == version)
        {
            return known;
        }

        var tree =
            await transaction.Session.LoadAsync<CodeTree>(id, cancellation)
            ?? throw new InvalidOperationException($"The codebook {id:N} has no snapshot.");
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[id] = tree;
        return tree;
    }
}
