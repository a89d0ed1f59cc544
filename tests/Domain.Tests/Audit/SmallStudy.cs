using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Audit;

/// <summary>
/// A study written by hand, entry by entry: one interview, three excerpts, a merge, a split, a
/// correction, and an excerpt taken back.
/// </summary>
internal static class SmallStudy
{
    public static Guid Second { get; } = Ids.Excerpt(2);

    public static Guid Third { get; } = Ids.Excerpt(3);

    public static Turn Turn { get; } =
        new(new TextRange(0, 50), null, new TextRange(5, 50), Speaker.Participant, Ids.Maria, null);

    public static IReadOnlyList<(Guid Stream, object Event)> Entries { get; } =
    [
        (Ids.Study, new StudyOpened(Ids.Study, Words.Of("Hope"), null)),
        (Ids.Study, new AnalystJoined(Ids.Ana, Role.Lead, null)),
        (Ids.Maria, new ParticipantEnrolled(Ids.Maria, Words.Of("P01", Ids.Maria), false)),
        (Interview.Id, Interview.Registered),
        (Interview.Id, Interview.Imported), // 5
        (Book.Id, Book.Created(Book.Fear, "Fear")),
        (Book.Id, Book.Created(Book.Hope, "Hope")),
        (Book.Id, Book.Created(Book.Faith, "Faith", Book.Fear)),
        (Passage.Id, Passage.Marked),
        (Passage.Id, Coded(Passage.Id, 2, Book.Hope)), // 10
        (Passage.Id, Coded(Passage.Id, 1, Book.Fear)),
        (Second, Passage.Marked with { ExcerptId = Second }),
        (Second, Coded(Second, 3, Book.Fear)),
        (Third, Passage.Marked with { ExcerptId = Third }),
        (Third, Coded(Third, 4, Book.Hope)), // 15
        (Book.Id, Merged),
        (Book.Id, Split),
        (Third, Passage.Withdrawn with { ExcerptId = Third }),
        (Interview.Id, Interview.Correction with { Turns = [Turn] }),
        (Passage.Id, Passage.Orphaned), // 20
        (Second, Found),
        (Ids.Study, new CheckpointSealed(21, new string('0', 64))),
        (Interview.Id, Interview.Withdrawn),
    ];

    /// <summary>After so many of its entries.</summary>
    public static StudyState At(int moment) =>
        Entries
            .Take(moment)
            .Aggregate(StudyState.Empty, (state, entry) => state.Evolve(entry.Stream, entry.Event));

    private static CodesMerged Merged =>
        new(
            Book.Hope,
            [Book.Fear],
            [new AbsorbedCoding(Ids.Coding(1), Passage.Id, Ids.Coding(2))],
            3,
            null
        );

    private static CodeSplit Split =>
        new(
            Book.Hope,
            [new CodePart(Book.New, Words.Of("Longing"), null)],
            [new SplitCoding(Ids.Coding(3), Second, Book.New)],
            Kept: true,
            4,
            null
        );

    private static ExcerptReanchored Found =>
        new(
            Second,
            Interview.Id,
            1,
            2,
            Passage.Place,
            Passage.Elsewhere,
            false,
            [Book.Coding(3, Book.New, 2, anchor: Passage.Elsewhere)]
        );

    private static ExcerptCoded Coded(Guid excerpt, int coding, Guid code) =>
        Passage.Coded(coding, code) with
        {
            ExcerptId = excerpt,
            CodeVersion = 3,
        };
}
