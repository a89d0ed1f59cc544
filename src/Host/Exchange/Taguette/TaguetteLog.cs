namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// Works out which tag each merge went into: Taguette's export gives every id of a tag its new
/// number but the destination of a merge.
/// </summary>
internal static class TaguetteLog
{
    private const long LargestPuzzle = 1_000_000;

    public static MergeDestinations WorkOut(TaguetteProject project)
    {
        var written = Written(project.Log);
        var old = written
            .Where(x => x.Value.Old is not null)
            .ToDictionary(x => x.Key, x => x.Value.Old!.Value);
        var known = written
            .Where(x => x.Value.Old is null)
            .ToDictionary(x => x.Key, x => x.Value.Tag);
        if (old.Count == 0)
        {
            return new(MergeVerdict.NotNeeded, new Dictionary<OldTagId, long>(), known);
        }

        if ((long)old.Values.Distinct().Count() * project.Tags.Count > LargestPuzzle)
        {
            return new(MergeVerdict.GaveUp, new Dictionary<OldTagId, long>(), known);
        }

        var puzzle = MergePuzzle.Of(project, known, old);
        var (verdict, solution) = MergeSolver.Solve(puzzle);
        foreach (var (command, id) in old)
        {
            if (solution.TryGetValue(id, out var tag))
            {
                known[command] = tag;
            }
        }

        return new(verdict, solution, known);
    }

    // An exported merge has a source below zero, because the merge made an end of it. A source
    // above zero was never exported, and its destination is what it says.
    private static Dictionary<long, (long Tag, OldTagId? Old)> Written(
        IReadOnlyList<LoggedCommand> log
    )
    {
        var seen = log.SelectMany(command => Seen(command.Change)).ToHashSet();
        var written = new Dictionary<long, (long Tag, OldTagId? Old)>();
        var generation = 0;
        foreach (var command in log)
        {
            if (command.Change is ProjectImported)
            {
                generation++;
            }
            else if (command.Change is TagMerged(var source, var destination))
            {
                written[command.Id] =
                    source > 0 || destination < 0 ? (destination, null)
                    : seen.Contains(-destination) ? (-destination, null)
                    : (0, new OldTagId(generation, destination));
            }
        }

        return written;
    }

    private static IEnumerable<long> Seen(TaguetteChange change) =>
        change is TagAdded added ? [added.TagId] : WithoutOrigin.Mentioned(change);
}
