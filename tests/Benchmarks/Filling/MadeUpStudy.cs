using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Recording;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>
/// A made-up study of about so many events: sources coded one after another, and between the
/// chapters of that work the codebook is revised and passages of the first source are coded anew.
/// </summary>
internal sealed class MadeUpStudy(
    Store store,
    Guid person,
    int events,
    int codes = MadeUpStudy.UsualCodes,
    int themes = 0
)
{
    public const int Chapters = 20;
    public const int CodingsOfASource = 2000;
    public const int UsualCodes = 220;
    private const int CodesOfATheme = 8;
    private const int TextLength = 100_000;
    private const int EventsOfARevision = 61;
    private const int Recoded = 50;
    private static readonly DateTimeOffset Begin = new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly Guid[] _codes = Made(codes);
    private readonly Guid[] _themes = Made(themes);
    private readonly Guid[] _sources = Made(1 + (events - codes) / 2 / CodingsOfASource);
    private readonly Guid _participant = Guid.CreateVersion7();
    private readonly List<(Guid Excerpt, Guid Coding, Guid Code, Anchor Anchor)> _first = [];
    private int _codings;
    private int _acts;
    private int _codeVersion;

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid FirstSource => _sources[0];

    private int CodingsOfAChapter =>
        Math.Max(
            1,
            (events - codes - 3 - 2 * _sources.Length - Chapters * EventsOfARevision) / 2 / Chapters
        );

    /// <summary>The study, its participant, sources with text, and codes, two levels of them.</summary>
    public IReadOnlyList<ImportedAct> Opening()
    {
        store.Keys.Make([Id, _participant]);
        return
        [
            Of<Study>(
                Id,
                isNew: true,
                new StudyOpened(Id, Words.Of("A made-up study"), null),
                new AnalystJoined(person, Role.Lead, null)
            ),
            Of<Participant>(
                _participant,
                isNew: true,
                new ParticipantEnrolled(_participant, Words.Of("P01"), false)
            ),
            .. _sources.Select(Source),
            .. _codes.Select(Code),
            .. Enumerable.Range(0, themes).Select(Theme),
        ];
    }

    /// <summary>The codings of one chapter.</summary>
    public IReadOnlyList<ImportedAct> Codings(int chapter) =>
        [.. Enumerable.Range(0, CodingsOfAChapter).Select(_ => Coding(codes - 1 - chapter))];

    /// <summary>What is revised after a chapter.</summary>
    public IReadOnlyList<ImportedAct> Revision(int chapter) =>
        [
            .. Enumerable.Range(0, 5).Select(i => Rename(chapter * 5 + i)),
            .. Enumerable.Range(0, 5).Select(i => Redefine(chapter * 5 + i)),
            Merge(_codes[codes - 1 - chapter], _codes[chapter]),
            .. Enumerable.Range(0, Recoded).Select(i => Recode(chapter * Recoded + i, chapter)),
        ];

    private ImportedAct Source(Guid id, int number)
    {
        var text = SealedText.Of(
            store.WordSeal,
            Id,
            id,
            Guid.CreateVersion7(),
            1,
            TextVersion.Cut(MadeUpText.Of(TextLength), [], [_participant])
        );
        return Act(
            new StreamChange(
                typeof(Source),
                id,
                true,
                [
                    new SourceRegistered(
                        id,
                        Words.Of($"Interview {number}", _participant),
                        null,
                        null,
                        [_participant],
                        false
                    ),
                    new TranscriptImported(id, text.Version, []),
                ],
                text.Document
            )
        );
    }

    /// <summary>Some of the themes, in the order they were made.</summary>
    public IReadOnlyList<Guid> Themes => _themes;

    private ImportedAct Theme(int number) =>
        Act(
            new StreamChange(
                typeof(ThemeMap),
                DerivedId.ThemeMap(Id),
                number == 0,
                [
                    new ThemeProposed(
                        _themes[number],
                        Words.Of($"Made-up theme {number}"),
                        ThemeLevel.Theme,
                        null,
                        Words.Of($"What theme {number} says."),
                        null
                    ),
                    .. Enumerable
                        .Range(0, CodesOfATheme)
                        .Select(i => new CodeAssignedToTheme(
                            _themes[number],
                            _codes[(number * CodesOfATheme + i) % _codes.Length],
                            1,
                            null
                        )),
                ]
            )
        );

    private ImportedAct Code(Guid id, int number) =>
        Book(
            new CodeCreated(
                id,
                Words.Of($"Made-up code {number}"),
                Words.Of($"What code {number} means, when it is used, and when it is not."),
                number < 20 ? null : _codes[number % 20],
                null
            )
        );

    private ImportedAct Rename(int number) =>
        Book(
            new CodeRenamed(
                _codes[number],
                Words.Of($"Made-up code {number}"),
                Words.Of($"Renamed code {number}"),
                Words.Of("The first name said less than the passages do.")
            )
        );

    private ImportedAct Redefine(int number) =>
        Book(
            new CodeRedefined(
                _codes[number],
                null,
                Words.Of($"What code {number} means after another reading of its passages."),
                null
            )
        );

    private ImportedAct Merge(Guid from, Guid into)
    {
        for (var i = 0; i < _first.Count; i++)
        {
            if (_first[i].Code == from)
            {
                _first[i] = _first[i] with { Code = into };
            }
        }

        return Book(new CodesMerged(into, [from], [], _codeVersion, Words.Of("One idea.")));
    }

    private ImportedAct Coding(int codes)
    {
        var number = _codings++;
        var source = _sources[Math.Min(number / CodingsOfASource, _sources.Length - 1)];
        var start = number * 47 % (TextLength - 100);
        var anchor = Anchor.Of(start, start + 40);
        var (excerpt, coding) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var code = _codes[(int)(number * 2654435761L % codes)];
        if (source == FirstSource)
        {
            _first.Add((excerpt, coding, code, anchor));
        }

        return Of<Excerpt>(
            excerpt,
            isNew: true,
            new ExcerptMarked(excerpt, source, 1, anchor),
            new ExcerptCoded(
                excerpt,
                coding,
                code,
                source,
                person,
                anchor,
                _codeVersion,
                1,
                number % 5 == 0 ? Words.Of("Said without being asked.", _participant) : null
            )
        );
    }

    private ImportedAct Recode(int number, int chapter)
    {
        var index = number % _first.Count;
        var (excerpt, coding, from, anchor) = _first[index];
        var to = _codes[20 + (number + chapter) % 150];
        _first[index] = (excerpt, coding, to, anchor);
        return Of<Excerpt>(
            excerpt,
            isNew: false,
            new CodingMovedToCode(
                excerpt,
                coding,
                from,
                to,
                FirstSource,
                person,
                anchor,
                _codeVersion,
                1,
                null
            )
        );
    }

    private ImportedAct Book(object fact) =>
        Of<CodeTree>(DerivedId.Codebook(Id), isNew: _codeVersion++ == 0, fact);

    private ImportedAct Of<T>(Guid stream, bool isNew, params IReadOnlyList<object> facts) =>
        Act(new StreamChange(typeof(T), stream, isNew, facts));

    private ImportedAct Act(StreamChange change) =>
        new(
            person,
            Role.Lead,
            ActorKind.Importer,
            Begin.AddSeconds(_acts),
            null,
            $"act {_acts++}",
            [change]
        );

    private static Guid[] Made(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
}
