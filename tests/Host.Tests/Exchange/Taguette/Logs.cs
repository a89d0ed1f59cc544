using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

/// <summary>Projects of one document, made of their log.</summary>
internal static class Logs
{
    public const long Document = 1;

    public static TaguetteChange Tag(long id, string? path = null) =>
        new TagAdded(id, path ?? $"tag {id}", "");

    public static TaguetteChange Mark(long id, params long[] tags) =>
        new HighlightAdded(id, Document, new(0, 1), tags);

    public static TaguetteProject Of(params TaguetteChange[] changes) =>
        new(
            "",
            "",
            default,
            [],
            [new(Document, "Hive", "", "", default, default, TextOffsets.Of("The bees sleep."))],
            [],
            [],
            [],
            [
                .. changes.Select(
                    (change, i) => new LoggedCommand(i + 1, default, "ada", null, change)
                ),
            ],
            []
        );

    public static TaguetteProject Ending(
        this TaguetteProject project,
        long[] tags,
        params (long Highlight, long[] Tags)[] marks
    ) =>
        project with
        {
            Tags = [.. tags.Select(id => new TaguetteTag(id, $"tag {id}", ""))],
            Highlights =
            [
                .. marks.Select(x => new TaguetteHighlight(x.Highlight, Document, new(0, 1), "T")),
            ],
            Links =
            [
                .. marks.SelectMany(x => x.Tags.Select(tag => new TaguetteLink(x.Highlight, tag))),
            ],
        };

    public static ReplayState Replayed(this TaguetteProject project) =>
        TaguetteReplay.Run(project, TaguetteLog.WorkOut(project));

    public static void ShouldEndAsStored(this TaguetteProject project) =>
        ReplayDifferences.Between(project.Replayed(), project).ShouldBeEmpty();
}
