using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

/// <summary>An excerpt of the interview, its first twenty characters, and codings on it.</summary>
internal static class Passage
{
    public static Guid Id { get; } = Ids.Excerpt(1);

    public static Anchor Place { get; } = Anchor.Of(0, 20);

    public static Anchor Elsewhere { get; } = Anchor.Of(5, 30);

    public static CodeTree Tree { get; } = Book.After();

    public static ExcerptMarked Marked { get; } = new(Id, Interview.Id, 1, Place);

    public static ExcerptOrphaned Orphaned { get; } = new(Id, Interview.Id, 1, 2, Place);

    public static ExcerptWithdrawn Withdrawn { get; } = new(Id, Interview.Id, Place, [], null);

    public static ExcerptCoded Coded(int coding, Guid code, Guid? coder = null) =>
        new(
            Id,
            Ids.Coding(coding),
            code,
            Interview.Id,
            coder ?? Ids.Ana,
            Place,
            CodeVersion: 5,
            SourceVersion: 1,
            null
        );

    /// <summary>The edges of one coding moved elsewhere.</summary>
    public static CodingBoundaryAdjusted Adjusted(int coding, Guid code, Guid? coder = null) =>
        new(
            Id,
            Ids.Coding(coding),
            code,
            Interview.Id,
            coder ?? Ids.Ana,
            Place,
            Elsewhere,
            5,
            1,
            null
        );

    public static Excerpt After(params IReadOnlyList<object> later) =>
        Given.Stream<Excerpt>(Excerpt.Evolve, [Marked, .. later]).State;
}
