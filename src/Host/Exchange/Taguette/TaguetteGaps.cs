using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Counts what a project could not tell.</summary>
internal static class TaguetteGaps
{
    public static IReadOnlyList<NotCarried> Of(
        TaguetteProject project,
        MergeDestinations merges,
        TaguetteMapper mapper
    )
    {
        var living = project.Documents.Select(document => document.Id).ToHashSet();
        var gaps = new Dictionary<NotCarriedKind, int>
        {
            [NotCarriedKind.History] = project.Log.Count == 0 ? 1 : 0,
            [NotCarriedKind.DeletedDocumentText] = project
                .Log.Select(command => command.Change)
                .OfType<DocumentAdded>()
                .Select(added => added.DocumentId)
                .Distinct()
                .Count(id => !living.Contains(id)),
            [NotCarriedKind.CodeOrigin] =
                project.Log.Count == 0 ? 0 : WithoutOrigin.Tags(project).Count,
            // That somebody left the project has no event here yet.
            [NotCarriedKind.UnknownLogEntry] = project.Log.Count(command =>
                command.Change is MemberRemoved
            ),
            [NotCarriedKind.UncertainMerge] = merges.Verdict
                is MergeVerdict.NotNeeded
                    or MergeVerdict.Unique
                ? 0
                : project.Log.Count(command => command.Change is TagMerged),
            [NotCarriedKind.SettledDifference] = project.Log.Count == 0 ? 0 : mapper.Settled,
        };
        foreach (var warning in project.Warnings.Concat(mapper.Warnings))
        {
            var kind = KindOf(warning.Kind);
            gaps[kind] = gaps.GetValueOrDefault(kind) + warning.Count;
        }

        return
        [
            .. gaps.Where(gap => gap.Value > 0)
                .OrderBy(gap => gap.Key)
                .Select(gap => new NotCarried(gap.Key, gap.Value)),
        ];
    }

    private static NotCarriedKind KindOf(WarningKind kind) =>
        kind switch
        {
            WarningKind.UnrecognisedCommand => NotCarriedKind.UnknownLogEntry,
            WarningKind.HighlightOutsideText
            or WarningKind.SnippetDiffers
            or WarningKind.HighlightWithoutRange => NotCarriedKind.RangeOutsideText,
            WarningKind.MergeIntoUnknownTag or WarningKind.MergeIntoItself =>
                NotCarriedKind.UncertainMerge,
            _ => NotCarriedKind.DanglingLogEntry,
        };
}
