using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

/// <summary>Umbrella with Belonging below it, Belonging with Safety below it, and Change.</summary>
internal static class Map
{
    public static Guid Id { get; } = Ids.Code(98);

    public static Guid Umbrella { get; } = Ids.Event(1);

    public static Guid Belonging { get; } = Ids.Event(2);

    public static Guid Safety { get; } = Ids.Event(3);

    public static Guid Change { get; } = Ids.Event(4);

    /// <summary>A theme that is not there.</summary>
    public static Guid New { get; } = Ids.Event(5);

    public static ThemeFinalised Finalised { get; } = new(Change, Words.Of("It holds"));

    public static ThemeDiscarded Discarded { get; } = new(Change, Words.Of("Too thin"));

    public static ThemeParked Parked { get; } = new(Change, null);

    public static CitedExcerpt Cited { get; } = new(Passage.After(), Interview.After());

    public static ThemeProposed Proposed(
        Guid id,
        string name,
        ThemeLevel level = ThemeLevel.Theme,
        Guid? parent = null
    ) => new(id, Words.Of(name), level, parent, null, null);

    public static ThemeMap After(params IReadOnlyList<object> later) =>
        Of([
            Proposed(Umbrella, "Umbrella", ThemeLevel.Overarching),
            Proposed(Belonging, "Belonging", ThemeLevel.Theme, Umbrella),
            Proposed(Safety, "Safety", ThemeLevel.SubTheme, Belonging),
            Proposed(Change, "Change"),
            .. later,
        ]);

    public static ThemeMap Of(params IReadOnlyList<object> events) =>
        Given.Stream<ThemeMap>((map, e) => ThemeMap.Evolve(map, Id, e), events).State;
}
