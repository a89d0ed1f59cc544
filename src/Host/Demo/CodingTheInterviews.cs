using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Demo;

/// <summary>
/// Two rounds: open codes while the interviews come in, then the codes from theory beside them.
/// </summary>
internal sealed class CodingTheInterviews(DemoStudy study)
{
    private const int SecondReaders = 3;

    private readonly Dictionary<string, DemoCode> _codes = DemoTexts
        .Codes()
        .ToDictionary(code => code.Slug, StringComparer.Ordinal);

    private readonly HashSet<string> _made =
    [
        .. DemoTexts.Codes().Where(code => code.Origin == CodeOrigin.Theory).Select(c => c.Slug),
    ];

    private readonly List<PlacedMark> _later = [];

    private DemoDesk Desk => study.Desk;

    /// <summary>Every coding that stands, in the order it was made.</summary>
    public List<PlacedMark> Codings { get; } = [];

    /// <summary>Every code, by what the marked interviews call it.</summary>
    public IReadOnlyDictionary<string, DemoCode> Codes => _codes;

    /// <summary>The codes that are in the codebook by now.</summary>
    public HashSet<string> Made => _made;

    /// <summary>Open coding of one interview; codes from theory wait.</summary>
    public async Task FirstRound(int number)
    {
        var transcript = DemoTexts.Interview(number);
        for (var i = 0; i < transcript.Marks.Count; i++)
        {
            var mark = transcript.Marks[i];
            var open = mark.Codes.Where(slug => _codes[slug].Origin != CodeOrigin.Theory).ToList();
            var used = new HashSet<string>();
            foreach (var slug in open)
            {
                var under = BroadCodes.FirstSlug(slug, number);
                if (used.Add(under))
                {
                    await Put(number, i, mark.Range, slug, under, study.Analyst);
                }
                else
                {
                    _later.Add(new PlacedMark(number, i, mark.Range, slug, Guid.Empty));
                }
            }

            if (open.Count == 0)
            {
                await MarkOnly(number, i, mark.Range);
            }

            _later.AddRange(
                mark.Codes.Except(open)
                    .Select(slug => new PlacedMark(number, i, mark.Range, slug, Guid.Empty))
            );
        }

        if (number is 2 or 5 or 8)
        {
            await ReadAgain(number, transcript);
        }
    }

    /// <summary>The second round: codes from theory, and what the first had no code for yet.</summary>
    public async Task SecondRound()
    {
        Desk.Morning(2024, 6, 3);
        foreach (var mark in _later.OrderBy(mark => mark.Interview).ThenBy(mark => mark.Number))
        {
            await Put(mark.Interview, mark.Number, mark.Range, mark.Slug, mark.Slug, study.Analyst);
        }

        await new RethinkingCodings(study, this).Run();
        await study.Milestone("Second round done");
    }

    private async Task Put(
        int number,
        int mark,
        TextRange range,
        string slug,
        string under,
        DemoPerson who
    )
    {
        await Make(slug, under, number);
        var (excerpt, source) = (Excerpt(number, mark), Desk.Id($"source {number}"));
        var coding = Desk.Id($"coding {number}/{mark}/{under}/{who.Name}");
        await Desk.OnExcerpt(
            who,
            excerpt,
            source,
            (state, found, tree, me) =>
                state is null
                    ? CodePassage.Decide(
                        new CodePassage(
                            excerpt,
                            source,
                            Anchor.Of(range.Start, range.End),
                            coding,
                            Desk.Id(under)
                        ),
                        state,
                        found,
                        tree,
                        me
                    )
                    : ApplyCode.Decide(
                        new ApplyCode(excerpt, coding, Desk.Id(under)),
                        state,
                        found,
                        tree,
                        me
                    )
        );
        Codings.Add(new PlacedMark(number, mark, range, slug, coding) { Under = under, By = who });
    }

    private Task MarkOnly(int number, int mark, TextRange range) =>
        Desk.OnExcerpt(
            study.Analyst,
            Excerpt(number, mark),
            Desk.Id($"source {number}"),
            (state, found, _, _) =>
                MarkExcerpt.Decide(
                    new MarkExcerpt(
                        Excerpt(number, mark),
                        found.Id,
                        Anchor.Of(range.Start, range.End)
                    ),
                    state,
                    found
                )
        );

    // The second reader reads three interviews beside the first, and marks what was left uncoded.
    private async Task ReadAgain(int number, DemoTranscript transcript)
    {
        foreach (
            var coding in Codings
                .Where(coding => coding.Interview == number)
                .Where((_, i) => i % SecondReaders == 0)
                .ToList()
        )
        {
            await Put(number, coding.Number, coding.Range, coding.Slug, coding.Under, study.Second);
        }

        foreach (var left in transcript.Unmarked())
        {
            await Desk.Do(
                study.Second,
                (desks, act, token) =>
                    desks.Context.OnSource(
                        act,
                        Desk.Id($"source {number}"),
                        null,
                        (source, _) =>
                            MarkAsRead.Decide(
                                new MarkAsRead(source.Id, left),
                                source,
                                act.PersonId
                            ),
                        token
                    ),
                minutes: 0.5
            );
        }
    }

    private async Task Make(string slug, string under, int number)
    {
        if (!_made.Add(under))
        {
            return;
        }

        var code = _codes.GetValueOrDefault(under);
        await Desk.OnCodes(
            study.Analyst,
            tree =>
                CreateCode.Decide(
                    new CreateCode(
                        Desk.Id(under),
                        BroadCodes.FirstName(under) ?? code!.Name,
                        Origin: _codes[slug].Origin,
                        Subjects: BroadCodes.IsInVivo(under) ? [Desk.Id($"P{number:00}")] : null
                    ),
                    tree
                ),
            minutes: 1
        );
    }

    private Guid Excerpt(int number, int mark) => Desk.Id($"excerpt {number}/{mark}");
}

/// <summary>A code that is put, or will be put, on a marked passage.</summary>
internal sealed record PlacedMark(
    int Interview,
    int Number,
    TextRange Range,
    string Slug,
    Guid CodingId
)
{
    /// <summary>The code it stands under now.</summary>
    public string Under { get; set; } = Slug;

    public DemoPerson? By { get; init; }
}
