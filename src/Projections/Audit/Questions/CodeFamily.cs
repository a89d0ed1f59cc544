using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>A code with all that it came from and all that it went to, through merges and splits.</summary>
internal static class CodeFamily
{
    public static HashSet<Guid> Of(AuditRecord record, Guid code)
    {
        var steps = record
            .Entries.SelectMany(entry =>
                entry.Data switch
                {
                    CodesMerged e => e.From.Select(from => (From: from, To: e.Into)),
                    CodeSplit e => e.Into.Select(part => (From: e.CodeId, To: part.CodeId)),
                    _ => [],
                }
            )
            .ToList();
        var family = new HashSet<Guid> { code };
        Reach(family, steps, forward: true);
        var ancestors = new HashSet<Guid> { code };
        Reach(ancestors, steps, forward: false);
        family.UnionWith(ancestors);
        return family;
    }

    private static void Reach(HashSet<Guid> reached, List<(Guid From, Guid To)> steps, bool forward)
    {
        for (var grown = true; grown; )
        {
            grown = false;
            foreach (var (from, to) in steps)
            {
                grown |= reached.Contains(forward ? from : to) && reached.Add(forward ? to : from);
            }
        }
    }
}
