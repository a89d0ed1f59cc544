using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>
/// A small analysis, entry by entry: entry n happens n minutes after midnight of 1 January 2024.
/// What each question must answer is worked out from it by hand.
/// </summary>
internal sealed partial class SmallRecord
{
    private static readonly DateTimeOffset Midnight = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<RecordedEntry> _entries = [];
    private Moment _last = MomentChain.Start(Study);

    private SmallRecord()
    {
        Begin();
        CodeAll();
        Develop();
        WriteUp();
    }

    public static Guid Study { get; } = Id(1);

    public static Guid Ana { get; } = Id(2);

    public static Guid Ben { get; } = Id(3);

    public static Guid Maria { get; } = Id(4);

    public static Guid Tom { get; } = Id(5);

    public static Guid First { get; } = Id(6);

    public static Guid Second { get; } = Id(7);

    public static Guid Belonging { get; } = Id(10);

    public static Guid Alone { get; } = Id(11);

    public static Guid Lonely { get; } = Id(12);

    public static Guid Night { get; } = Id(13);

    public static Guid Together { get; } = Id(20);

    public static Guid Odd { get; } = Id(21);

    public static Guid Meeting { get; } = Id(30);

    public static Guid Proposition { get; } = Id(31);

    public static Guid Finding { get; } = Id(32);

    public static AuditRecord All { get; } = new(Study, new SmallRecord()._entries);

    /// <summary>The same record with more entries on one stream.</summary>
    public static AuditRecord With(Guid stream, params IReadOnlyList<object> more)
    {
        var record = new SmallRecord();
        foreach (var data in more)
        {
            record.Add(stream, data);
        }

        return new AuditRecord(Study, record._entries);
    }

    public static AuditRecord UpTo(int moment) => new(Study, [.. All.Entries.Take(moment)]);

    public static Guid Id(int number) => Guid.Parse($"00000000-0000-7000-8000-{number:d12}");

    public static Guid Excerpt(int number) => Id(100 + number);

    public static Guid CodingId(int number) => Id(200 + number);

    /// <summary>The id of the entry that made a moment.</summary>
    public static Guid Entry(int moment) => Id(1000 + moment);

    private static Words Say(string text, params Guid[] subjects) => Words.Of(text, subjects);

    private void Add(
        Guid stream,
        object data,
        Guid? by = null,
        TimeSpan? late = null,
        Guid? because = null,
        bool sameAct = false
    )
    {
        var moment = _entries.Count + 1;
        var recorded = Midnight.AddMinutes(moment);
        var headers = new Dictionary<string, string>
        {
            ["role"] = by == Ben ? "secondCoder" : "lead",
            ["actorKind"] = "person",
        };
        if (late is { } gap)
        {
            headers["happenedAt"] = UtcTime.Write(recorded - gap);
        }

        var stored = new StoredEntry(
            moment,
            Entry(moment),
            stream,
            moment,
            EventCatalogue.KindOf(data).Name,
            recorded,
            (by ?? Ana).ToString("D"),
            sameAct ? _entries[^1].Stored.Correlation : Id(2000 + moment).ToString("D"),
            because?.ToString("D"),
            JsonSerializer.SerializeToElement(headers),
            JsonSerializer.SerializeToElement(new { moment })
        );
        _last = MomentChain.Next(Study, _last, stored);
        _entries.Add(new RecordedEntry(moment, stored, data));
    }

    private void Code(
        int coding,
        int excerpt,
        Guid code,
        Guid source,
        int start,
        int end,
        Guid? by = null,
        string? why = null
    ) =>
        Add(
            Excerpt(excerpt),
            new ExcerptCoded(
                Excerpt(excerpt),
                CodingId(coding),
                code,
                source,
                by ?? Ana,
                Anchor.Of(start, end),
                1,
                1,
                Words.OfOptional(why)
            ),
            by
        );

    private void Mark(int excerpt, Guid source, int start, int end) =>
        Add(
            Excerpt(excerpt),
            new ExcerptMarked(Excerpt(excerpt), source, 1, Anchor.Of(start, end))
        );

    private void Text(Guid source, int length, Guid participant, int from) =>
        Add(
            source,
            new TranscriptImported(
                source,
                new SourceVersion(1, source, new string('a', 64), length, []),
                [
                    .. from == 0
                        ? (IReadOnlyList<Turn>)[]
                        :
                        [
                            new Turn(
                                new TextRange(0, from),
                                null,
                                new TextRange(0, from),
                                Speaker.Interviewer,
                                null,
                                null
                            ),
                        ],
                    new Turn(
                        new TextRange(from, length),
                        null,
                        new TextRange(from, length),
                        Speaker.Participant,
                        participant,
                        null
                    ),
                ]
            )
        );
}
