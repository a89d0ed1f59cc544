using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The door for commands on themes. They see codes and excerpts as nobody changes them meanwhile,
/// so each has the study's analysis alone.
/// </summary>
internal sealed class ThemeDesk(Store store)
{
    /// <summary>For a command on the themes and, where it names one, on an excerpt.</summary>
    public async Task<Outcome> On(
        Act act,
        long? version,
        Guid? excerptId,
        Func<ThemeMap, CodeTree, CitedExcerpt?, Decision> decide,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (await session.LoadAsync<Study>(act.Study, cancellation) is null)
        {
            return Outcome.Missing;
        }

        var stream = DerivedId.ThemeMap(act.Study);
        var map = await session.LoadAsync<ThemeMap>(stream, cancellation);
        if (version is { } seen && seen != (map?.ThemeVersion ?? 0))
        {
            return Outcome.Stale;
        }

        var book = DerivedId.Codebook(act.Study);
        var tree = await session.LoadAsync<CodeTree>(book, cancellation) ?? new CodeTree(book, []);
        var cited = excerptId is { } id
            ? await CitedExcerpts.Read(transaction, id, tree, cancellation)
            : null;
        return await transaction.Record(
            typeof(ThemeMap),
            stream,
            isNew: map is null,
            act,
            decide(map ?? new ThemeMap(stream, []), tree, cited),
            cancellation
        );
    }
}
