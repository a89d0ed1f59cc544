namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Replays a project's log.</summary>
internal static class TaguetteReplay
{
    /// <summary>
    /// Before the first entry: what the log takes for granted and something names is there.
    /// </summary>
    public static ReplayState Start(TaguetteProject project, MergeDestinations destinations) =>
        Start(project, [], destinations.Of);

    public static ReplayState Run(TaguetteProject project, MergeDestinations destinations)
    {
        var state = Start(project, destinations);
        foreach (var command in project.Log)
        {
            state.Apply(command);
        }

        return state;
    }

    internal static ReplayState Start(
        TaguetteProject project,
        IEnumerable<ReplayedTag> standIns,
        Func<LoggedCommand, long?> destination
    ) =>
        new(
            WithoutOrigin
                .Documents(project)
                .Select(x => new ReplayedDocument(x.Id, x.Name, x.Description, x.Direction)),
            WithoutOrigin
                .Tags(project)
                .Where(x => x.FirstKnownPath is not null)
                .Select(x => new ReplayedTag(x.Id, x.FirstKnownPath!, x.FirstKnownDescription!))
                .Concat(standIns),
            destination
        );
}
