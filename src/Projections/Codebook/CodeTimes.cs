using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Codebook;

/// <summary>When codes were made, and when something was decided about them last.</summary>
public static class CodeTimes
{
    /// <summary>From the codebook's events, oldest first.</summary>
    public static IReadOnlyDictionary<Guid, (DateTimeOffset Created, DateTimeOffset Changed)> Of(
        IEnumerable<StreamEvent> events
    )
    {
        var times = new Dictionary<Guid, (DateTimeOffset Created, DateTimeOffset Changed)>();
        foreach (var e in events)
        {
            foreach (var code in Codes(e.Data))
            {
                var created = times.TryGetValue(code, out var known) ? known.Created : e.HappenedAt;
                times[code] = (created, e.HappenedAt);
            }
        }

        return times;
    }

    /// <summary>The codes that a decision is about.</summary>
    internal static IEnumerable<Guid> Codes(object data) =>
        data switch
        {
            CodeCreated e => [e.CodeId],
            CodeRenamed e => [e.CodeId],
            CodeRedefined e => [e.CodeId],
            CodeMoved e => [e.CodeId],
            CodeLevelMarked e => [e.CodeId],
            CodesMerged e => [e.Into, .. e.From],
            MergeUndone e => [e.Into, .. e.From],
            CodeSplit e => [e.CodeId, .. e.Into.Select(part => part.CodeId)],
            CodeRetired e => [e.CodeId],
            CodeRevived e => [e.CodeId],
            _ => [],
        };
}
