using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Tests.Codebook;

/// <summary>Hope with Faith below it, Fear with Death below it, and Anger.</summary>
internal static class Book
{
    public static Guid Id { get; } = Ids.Code(99);

    public static Guid Hope { get; } = Ids.Code(1);

    public static Guid Faith { get; } = Ids.Code(2);

    public static Guid Fear { get; } = Ids.Code(3);

    public static Guid Death { get; } = Ids.Code(4);

    public static Guid Anger { get; } = Ids.Code(5);

    /// <summary>A code that is not in it.</summary>
    public static Guid New { get; } = Ids.Code(6);

    public static CodeCreated Created(Guid id, string name, Guid? parent = null) =>
        new(id, Words.Of(name), null, parent, null);

    public static CodesMerged Merged(Guid into, params IReadOnlyList<Guid> from) =>
        new(into, from, [], 0, null);

    /// <summary>At version 5, and one more for each thing that happened later.</summary>
    public static CodeTree After(params IReadOnlyList<object> later) =>
        Of([
            Created(Hope, "Hope"),
            Created(Faith, "Faith", Hope),
            Created(Fear, "Fear"),
            Created(Death, "Death", Fear),
            Created(Anger, "Anger"),
            .. later,
        ]);

    public static CodeTree Of(params IReadOnlyList<object> events) =>
        Given.Stream<CodeTree>((tree, e) => CodeTree.Evolve(tree, Id, e), events).State;

    /// <summary>A coding by Ana on the first twenty characters of excerpt 1, unless told.</summary>
    public static PlacedCoding Coding(
        int number,
        Guid code,
        int excerpt = 1,
        Guid? coder = null,
        Anchor? anchor = null
    ) =>
        new(
            Ids.Coding(number),
            Ids.Excerpt(excerpt),
            code,
            coder ?? Ids.Ana,
            anchor ?? Anchor.Of(0, 20)
        );
}
