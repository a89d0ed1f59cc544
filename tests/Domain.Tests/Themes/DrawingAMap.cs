using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class DrawingAMap
{
    private static readonly MapNode Change = new(Map.Change, 10, -20);
    private static readonly MapNode Hope = new(Book.Hope, 0, 0);

    private static readonly ThematicMapDrawn Drawn = new(
        Ids.Event(70),
        Words.Of("First map"),
        [Change, Hope],
        [new MapLink(Map.Change, Book.Hope, Words.Of("grows from"))],
        5,
        null
    );

    private static Decision Draw(
        IReadOnlyList<MapNode> nodes,
        IReadOnlyList<NewMapLink>? links = null,
        params object[] later
    ) =>
        DrawThematicMap.Decide(
            new DrawThematicMap(Ids.Event(70), " First map ", nodes, links),
            Map.After(later),
            Book.After()
        );

    [Fact]
    public void keeps_where_each_thing_stands_and_what_joins_them() =>
        Draw([Change, Hope], [new NewMapLink(Map.Change, Book.Hope, "grows from")])
            .ShouldRecord(Drawn);

    [Fact]
    public void stands_beside_the_drawings_before() =>
        Map.After(Drawn, Drawn with { MapId = Ids.Event(71), Title = Words.Of("Second map") })
            .Drawings.Select(drawing => drawing.Title.Text)
            .ShouldBe(["First map", "Second map"]);

    [Fact]
    public void of_nothing_or_of_what_is_not_there_is_refused()
    {
        Draw([]).ShouldRefuse("themes/map-empty");
        Draw([new MapNode(Map.New, 0, 0)]).ShouldRefuse("themes/map-node-unknown");
        Draw([Change with { X = 1_000_001 }]).ShouldRefuse("themes/map-node-unknown");
        Draw([Change with { Y = int.MinValue }]).ShouldRefuse("themes/map-node-unknown");
        Draw([Change, Change]).ShouldRefuse("themes/map-node-twice");
        Draw([Change], null, Drawn).ShouldRefuse("themes/map-already-there");
    }

    [Fact]
    public void with_a_line_that_ends_nowhere_is_refused()
    {
        Draw([Change], [new NewMapLink(Map.Change, Book.Hope)])
            .ShouldRefuse("themes/map-link-loose");
        Draw([Change], [new NewMapLink(Map.Change, Map.Change)])
            .ShouldRefuse("themes/map-link-loose");
    }
}
