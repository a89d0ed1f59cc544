namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Takes away the tags that an old id cannot mean, until nothing more follows.</summary>
internal static class MergePruning
{
    /// <summary>False where some old id is left without any tag, or a clue cannot be met.</summary>
    public static bool Prune(MergePuzzle puzzle, SortedSet<long>[] candidates, bool inOrder)
    {
        int before;
        do
        {
            before = candidates.Sum(tags => tags.Count);
            if (!puzzle.Clues.All(clue => Follow(clue, candidates)))
            {
                return false;
            }

            KeepApart(puzzle, candidates);
            if (inOrder)
            {
                KeepOrder(puzzle, candidates);
            }

            if (candidates.Any(tags => tags.Count == 0))
            {
                return false;
            }
        } while (candidates.Sum(tags => tags.Count) < before);

        return true;
    }

    private static bool Follow(MergeClue clue, SortedSet<long>[] candidates)
    {
        foreach (var unknown in clue.Unknowns)
        {
            candidates[unknown].IntersectWith(clue.Allowed);
        }

        foreach (var tag in clue.Unexplained)
        {
            int[] able = [.. clue.Unknowns.Where(unknown => candidates[unknown].Contains(tag))];
            if (able.Length == 0)
            {
                return false;
            }

            if (able is [var only])
            {
                candidates[only].IntersectWith([tag]);
            }
        }

        return true;
    }

    private static void KeepApart(MergePuzzle puzzle, SortedSet<long>[] candidates)
    {
        for (var one = 0; one < candidates.Length; one++)
        {
            if (candidates[one].Count != 1)
            {
                continue;
            }

            for (var other = 0; other < candidates.Length; other++)
            {
                if (other != one && AreOfOneGeneration(puzzle, one, other))
                {
                    candidates[other].Remove(candidates[one].Min);
                }
            }
        }
    }

    private static void KeepOrder(MergePuzzle puzzle, SortedSet<long>[] candidates)
    {
        for (var i = 1; i < candidates.Length; i++)
        {
            var lower = candidates[i - 1];
            var higher = candidates[i];
            if (AreOfOneGeneration(puzzle, i - 1, i) && lower.Count > 0 && higher.Count > 0)
            {
                higher.RemoveWhere(tag => tag <= lower.Min);
                lower.RemoveWhere(tag => higher.Count > 0 && tag >= higher.Max);
            }
        }
    }

    private static bool AreOfOneGeneration(MergePuzzle puzzle, int one, int other) =>
        puzzle.Unknowns[one].Generation == puzzle.Unknowns[other].Generation;
}
