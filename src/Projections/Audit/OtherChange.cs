using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Theory;
using PeerEvents.Projections.Languages;
using PeerEvents.Projections.Reconciliation;
using PeerEvents.Projections.Report;

namespace PeerEvents.Projections.Audit;

/// <summary>One thing outside codes, codings and themes that differs between two moments.</summary>
/// <param name="Area">Where it belongs: study, sources, memos, meetings, rounds, theory or report.</param>
/// <param name="What">What became of it.</param>
/// <param name="Name">What it is called; nothing for a memo.</param>
/// <param name="Words">For what was put into other words, word by word.</param>
public sealed record OtherChange(
    string Area,
    string What,
    string Name,
    IReadOnlyList<DiffPiece> Words
)
{
    /// <summary>In the order of the areas, and in each of the study's own order.</summary>
    public static async Task<IReadOnlyList<OtherChange>> Between(
        StudyReader study,
        Moment from,
        Moment to,
        CancellationToken cancellation
    ) =>
        [.. (await All(study, from, to, cancellation)).Select(change => change.In(study.Language))];

    private static async Task<IReadOnlyList<OtherChange>> All(
        StudyReader study,
        Moment from,
        Moment to,
        CancellationToken cancellation
    ) =>
        [
            .. OfStudy(
                await study.StudyAt(from, cancellation),
                await study.StudyAt(to, cancellation)
            ),
            .. OfSources(
                await study.Sources(from, cancellation),
                await study.Sources(to, cancellation)
            ),
            .. OfMemos(await study.Memos(from, cancellation), await study.Memos(to, cancellation)),
            .. New(
                    await study.Meetings(from, cancellation),
                    await study.Meetings(to, cancellation),
                    meeting => meeting.Id
                )
                .Select(meeting => Line("meetings", "held", meeting.Kind.ToString())),
            .. RoundChanges.Between(
                await study.Rounds(from, cancellation),
                await study.Rounds(to, cancellation),
                study.Language
            ),
            .. OfTheory(
                await study.Theory(from, cancellation),
                await study.Theory(to, cancellation),
                new TrailNames(language: study.Language)
            ),
            .. ReportChanges.Between(
                await study.Report(from, cancellation),
                await study.Report(to, cancellation)
            ),
        ];

    private static IEnumerable<OtherChange> OfStudy(Study? then, Study? now)
    {
        if (now is null)
        {
            yield break;
        }

        var (was, @is) = (then?.Framing ?? Framing.None, now.Framing);
        (string What, Words? From, Words? To)[] words =
        [
            ("title", then?.Title, now.Title),
            ("description", then?.Description, now.Description),
            ("research question", was.Question, @is.Question),
            ("stance", was.Stance, @is.Stance),
        ];
        foreach (var (what, before, after) in words.Where(one => !Equals(one.From, one.To)))
        {
            yield return Reworded("study", what, what, before, after);
        }

        if (was.Approach != @is.Approach)
        {
            yield return Line("study", "approach", @is.Approach?.ToString() ?? "");
        }

        foreach (var phase in @is.Phases.Where(p => was.PhaseOf(p.PersonId) != p.Phase))
        {
            yield return Line("study", "phase", phase.Phase.ToString());
        }
    }

    private static IEnumerable<OtherChange> OfSources(
        IReadOnlyList<Source> then,
        IReadOnlyList<Source> now
    )
    {
        var before = then.ToDictionary(source => source.Id);
        foreach (var source in now)
        {
            var was = before.GetValueOrDefault(source.Id);
            if (was is null)
            {
                yield return Line("sources", "added", Text(source.Title));
            }
            else if (source.IsWithdrawn && !was.IsWithdrawn)
            {
                yield return Line("sources", "withdrawn", Text(source.Title));
            }
            else if (source.Texts.Count > was.Texts.Count)
            {
                yield return Line("sources", "text corrected", Text(source.Title));
            }
        }
    }

    // That a memo was written is told, what it says is not.
    private static IEnumerable<OtherChange> OfMemos(
        IReadOnlyList<Memo> then,
        IReadOnlyList<Memo> now
    )
    {
        var before = then.ToDictionary(memo => memo.Id);
        foreach (var memo in now)
        {
            var was = before.GetValueOrDefault(memo.Id);
            string? what =
                was is null ? "written"
                : memo.IsDestroyed && !was.IsDestroyed ? "destroyed"
                : memo.IsReleased && !was.IsReleased ? "released"
                : memo.Versions > was.Versions ? "revised"
                : null;
            if (what is not null)
            {
                yield return Line("memos", what, memo.Kind.ToString());
            }
        }
    }

    private static IEnumerable<OtherChange> OfTheory(
        ProgramTheory? then,
        ProgramTheory? now,
        TrailNames names
    )
    {
        foreach (var proposition in now?.Propositions ?? [])
        {
            var was = then?.Proposition(proposition.Id);
            var text = TheorySentences.Text(proposition.Statement, names);
            if (was is null)
            {
                yield return Line("theory", "proposition added", text);
            }
            else if (was.Statement != proposition.Statement)
            {
                yield return new OtherChange(
                    "theory",
                    "proposition refined",
                    text,
                    WordDiff.Of(TheorySentences.Text(was.Statement, names), text)
                );
            }

            if (was is not null && was.Status != proposition.Status)
            {
                yield return Line("theory", proposition.Status.ToString(), text);
            }
        }

        foreach (var configuration in now?.Configurations ?? [])
        {
            var was = then?.Configuration(configuration.Id);
            string? what =
                was is null ? "configuration stated"
                : configuration.IsRejected && !was.IsRejected ? "configuration rejected"
                : configuration.Wording > was.Wording ? "configuration stated anew"
                : null;
            if (what is not null)
            {
                yield return Line("theory", what, Text(configuration.Name));
            }
        }

        var linked = (now?.Evidence.Count ?? 0) - (then?.Evidence.Count ?? 0);
        if (linked != 0)
        {
            yield return Line(
                "theory",
                "evidence",
                linked.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    private static IEnumerable<T> New<T>(
        IReadOnlyList<T> then,
        IReadOnlyList<T> now,
        Func<T, Guid> idOf
    )
    {
        var before = then.Select(idOf).ToHashSet();
        return now.Where(one => !before.Contains(idOf(one)));
    }

    /// <summary>The same in a language; what people wrote stays as it is.</summary>
    private OtherChange In(Language says) =>
        this with
        {
            What = says.Word(What),
            Name =
                Name == What || Area is "memos" or "meetings" || What is "approach" or "phase"
                    ? says.Word(Name)
                    : Name,
        };

    internal static OtherChange Line(string area, string what, string name) =>
        new(area, what, name, []);

    internal static OtherChange Reworded(
        string area,
        string what,
        string name,
        Words? from,
        Words? to
    ) => new(area, what, name, WordDiff.Of(Text(from), Text(to)));

    internal static string Text(Words? words) =>
        words is null ? "" : words.Text ?? Codebook.CodebookView.Withdrawn;
}
