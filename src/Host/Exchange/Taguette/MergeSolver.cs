namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Finds the injective readings of old ids that fit every clue.</summary>
internal sealed class MergeSolver
{
    private const long MostWork = 20_000_000;

    private readonly MergePuzzle _puzzle;
    private readonly bool _inOrder;
    private readonly int _wanted;
    private readonly List<long[]> _found = [];
    private long _work;

    private MergeSolver(MergePuzzle puzzle, bool inOrder, int wanted)
    {
        _puzzle = puzzle;
        _inOrder = inOrder;
        _wanted = wanted;
    }

    public static (MergeVerdict, IReadOnlyDictionary<OldTagId, long>) Solve(MergePuzzle puzzle)
    {
        var any = new MergeSolver(puzzle, inOrder: false, wanted: 2);
        any.Search([.. puzzle.Candidates.Select(tags => new SortedSet<long>(tags))]);
        if (any._found.Count < 2)
        {
            return any._work > MostWork ? (MergeVerdict.GaveUp, Named(puzzle, []))
                : any._found is [var only] ? (MergeVerdict.Unique, Named(puzzle, only))
                : (MergeVerdict.None, Named(puzzle, []));
        }

        var ordered = new MergeSolver(puzzle, inOrder: true, wanted: 1);
        ordered.Search([.. puzzle.Candidates.Select(tags => new SortedSet<long>(tags))]);
        return (MergeVerdict.Several, Named(puzzle, ordered._found.Concat(any._found).First()));
    }

    private static Dictionary<OldTagId, long> Named(MergePuzzle puzzle, long[] tags) =>
        puzzle.Unknowns.Zip(tags).ToDictionary(x => x.First, x => x.Second);

    private void Search(SortedSet<long>[] candidates)
    {
        _work += 1 + _puzzle.Clues.Count + candidates.Sum(tags => (long)tags.Count);
        if (_work > MostWork || !MergePruning.Prune(_puzzle, candidates, _inOrder))
        {
            return;
        }

        var open = Enumerable
            .Range(0, candidates.Length)
            .Where(unknown => candidates[unknown].Count > 1)
            .ToList();
        if (open.Count == 0)
        {
            _found.Add([.. candidates.Select(tags => tags.Min)]);
            return;
        }

        var next = open.MinBy(unknown => candidates[unknown].Count);
        var asWritten = _puzzle.Unknowns[next].Id;
        foreach (var tag in candidates[next].OrderBy(tag => tag != asWritten).ThenBy(tag => tag))
        {
            if (_found.Count == _wanted || _work > MostWork)
            {
                return;
            }

            var narrowed = candidates.Select(tags => new SortedSet<long>(tags)).ToArray();
            narrowed[next] = [tag];
            Search(narrowed);
        }
    }
}
