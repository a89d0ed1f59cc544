using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Themes;

/// <summary>Keep a thematic map as it was drawn. A later drawing stands beside it.</summary>
/// <param name="MapId">The drawing's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Nodes">Where each theme and code stands, in the drawing's own units.</param>
/// <param name="Links">The lines between them.</param>
/// <param name="Reason">What it shows.</param>
/// <param name="Version">The version of the themes it was drawn on.</param>
public sealed record DrawThematicMap(
    Guid MapId,
    string Title,
    IReadOnlyList<MapNode> Nodes,
    IReadOnlyList<NewMapLink>? Links = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>The furthest that something may stand from the middle, either way.</summary>
    public const int Edge = 1_000_000;

    /// <summary>Decides on the themes and the codebook as they stand.</summary>
    public static Decision Decide(DrawThematicMap command, ThemeMap map, CodeTree tree)
    {
        var links = command.Links ?? [];
        var refusal =
            FreeText.ProblemWithName(command.Title, "themes/map-title", "A drawn map")
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? links
                .Select(link => FreeText.ProblemWithNote(link.Label))
                .FirstOrDefault(problem => problem is not null)
            ?? (map.Drawings.Any(drawn => drawn.Id == command.MapId) ? AlreadyDrawn : null)
            ?? (command.Nodes.Count == 0 ? Empty : null)
            ?? (command.Nodes.All(node => Stands(node, map, tree)) ? null : NodeUnknown)
            ?? (
                command.Nodes.Select(node => node.Id).Distinct().Count() == command.Nodes.Count
                    ? null
                    : NodeTwice
            )
            ?? (links.All(link => Joins(link, command.Nodes)) ? null : LinkLoose);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThematicMapDrawn(
                    command.MapId,
                    Words.Of(command.Title.Trim(), Subjects(command.Nodes, map, tree)),
                    command.Nodes,
                    [
                        .. links.Select(link => new MapLink(
                            link.From,
                            link.To,
                            Words.OfOptional(link.Label, Subjects(command.Nodes, map, tree))
                        )),
                    ],
                    tree.CodeVersion,
                    Words.OfOptional(command.Reason, Subjects(command.Nodes, map, tree))
                )
            );
    }

    private static Refusal AlreadyDrawn { get; } =
        new("themes/map-already-there", "This map was kept already. Keep a new one beside it.");

    private static Refusal Empty { get; } =
        new("themes/map-empty", "The map shows nothing. Put at least one theme or code on it.");

    private static Refusal NodeUnknown { get; } =
        new(
            "themes/map-node-unknown",
            "The map shows something that is no theme or code of this study, or lies too far out."
        );

    private static Refusal NodeTwice { get; } =
        new("themes/map-node-twice", "The map shows the same theme or code twice. Show it once.");

    private static Refusal LinkLoose { get; } =
        new(
            "themes/map-link-loose",
            "A line of the map ends at nothing, or where it began. Join two things that it shows."
        );

    private static bool Stands(MapNode node, ThemeMap map, CodeTree tree) =>
        Math.Abs((long)node.X) <= Edge
        && Math.Abs((long)node.Y) <= Edge
        && (map.Find(node.Id) is not null || tree.Find(node.Id) is not null);

    private static bool Joins(NewMapLink link, IReadOnlyList<MapNode> nodes) =>
        link.From != link.To
        && nodes.Any(node => node.Id == link.From)
        && nodes.Any(node => node.Id == link.To);

    private static IReadOnlyList<Guid> Subjects(
        IReadOnlyList<MapNode> nodes,
        ThemeMap map,
        CodeTree tree
    ) =>
        [
            .. nodes
                .SelectMany(node =>
                    map.Find(node.Id)?.Subjects() ?? tree.Find(node.Id)?.Subjects() ?? []
                )
                .Distinct()
                .Order(),
        ];
}

/// <summary>A line to be drawn between two things on a map.</summary>
public sealed record NewMapLink(Guid From, Guid To, string? Label = null);
