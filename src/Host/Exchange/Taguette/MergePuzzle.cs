namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// What the stored end state says about old ids: the tags each may mean, and for highlights
/// that got a tag through a merge, that the old ids on one must account for the stored tags.
/// </summary>
internal sealed record MergePuzzle(
    IReadOnlyList<OldTagId> Unknowns,
    IReadOnlyList<IReadOnlySet<long>> Candidates,
    IReadOnlyList<MergeClue> Clues
)
{
    public static MergePuzzle Of(
        TaguetteProject project,
        IReadOnlyDictionary<long, long> known,
        IReadOnlyDictionary<long, OldTagId> old
    )
    {
        OldTagId[] unknowns =
        [
            .. old.Values.Distinct().OrderBy(x => x.Generation).ThenBy(x => x.Id),
        ];
        var candidates = unknowns.Select(_ => project.Tags.Select(x => x.Id).ToHashSet()).ToArray();
        var state = TaguetteReplay.Start(
            project,
            unknowns.Select((_, i) => new ReplayedTag(StandIn(i), "", "")),
            Destination
        );
        foreach (var command in project.Log)
        {
            if (old.TryGetValue(command.Id, out var id))
            {
                candidates[Array.IndexOf(unknowns, id)].RemoveWhere(tag => state.Tag(tag) is null);
            }

            state.Apply(command);
        }

        return new(unknowns, candidates, [.. ClueIn(state, project)]);

        long? Destination(LoggedCommand merge) =>
            old.TryGetValue(merge.Id, out var id) ? StandIn(Array.IndexOf(unknowns, id))
            : known.TryGetValue(merge.Id, out var tag) ? tag
            : null;
    }

    private static IEnumerable<MergeClue> ClueIn(ReplayState state, TaguetteProject project)
    {
        var stored = project.Highlights.Select(x => x.Id).ToHashSet();
        var tagsOf = project.Links.ToLookup(link => link.HighlightId, link => link.TagId);
        return state
            .Highlights.Where(x => stored.Contains(x.Id) && x.TagIds.Any(IsStandIn))
            .Select(x => new MergeClue(
                [.. x.TagIds.Where(IsStandIn).Select(tag => (int)(tag - long.MinValue))],
                [.. tagsOf[x.Id].Order()],
                [.. tagsOf[x.Id].Except(x.TagIds).Order()]
            ))
            .DistinctBy(clue => clue.ToString());
    }

    // Ids in a file lie within 2^53, so these meet none.
    private static long StandIn(int unknown) => long.MinValue + unknown;

    private static bool IsStandIn(long tag) => tag < long.MinValue / 2;
}

/// <summary>
/// On one highlight: every one of these unknowns is among the allowed tags, and together they
/// are all of the unexplained ones.
/// </summary>
internal sealed record MergeClue(
    IReadOnlyList<int> Unknowns,
    IReadOnlyList<long> Allowed,
    IReadOnlyList<long> Unexplained
)
{
    public override string ToString() =>
        $"{string.Join(' ', Unknowns)};{string.Join(' ', Allowed)};{string.Join(' ', Unexplained)}";
}
