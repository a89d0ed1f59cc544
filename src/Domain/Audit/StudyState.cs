using System.Collections.Immutable;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// The whole of a study, folded from its events alone, one after the other. What every projection
/// shows must equal this: it is the oracle, and what a replay plays.
/// </summary>
public sealed record StudyState(
    Study? Study,
    CodeTree Tree,
    ImmutableSortedDictionary<Guid, Participant> Participants,
    ImmutableSortedDictionary<Guid, Source> Sources,
    ImmutableSortedDictionary<Guid, IReadOnlyList<Turn>> Turns,
    ImmutableSortedDictionary<Guid, Excerpt> Excerpts
)
{
    /// <summary>All themes.</summary>
    public ThemeMap Map { get; init; } = new(Guid.Empty, []);

    /// <summary>All memos.</summary>
    public ImmutableSortedDictionary<Guid, Memo> Memos { get; init; } =
        ImmutableSortedDictionary<Guid, Memo>.Empty;

    /// <summary>All meetings.</summary>
    public ImmutableSortedDictionary<Guid, Meeting> Meetings { get; init; } =
        ImmutableSortedDictionary<Guid, Meeting>.Empty;

    /// <summary>All coding rounds.</summary>
    public ImmutableSortedDictionary<Guid, CodingRound> Rounds { get; init; } =
        ImmutableSortedDictionary<Guid, CodingRound>.Empty;

    /// <summary>The program theory; null where there is none.</summary>
    public ProgramTheory? Theory { get; init; }

    /// <summary>The report; null where there is none.</summary>
    public ReportDraft? Report { get; init; }

    /// <summary>Moment 0.</summary>
    public static StudyState Empty { get; } =
        new(
            null,
            new CodeTree(Guid.Empty, []),
            ImmutableSortedDictionary<Guid, Participant>.Empty,
            ImmutableSortedDictionary<Guid, Source>.Empty,
            ImmutableSortedDictionary<Guid, IReadOnlyList<Turn>>.Empty,
            ImmutableSortedDictionary<Guid, Excerpt>.Empty
        );

    /// <summary>Folds one event, whatever its stream.</summary>
    public StudyState Evolve(Guid stream, object @event) =>
        @event switch
        {
            CodesMerged e => Book(stream, e) with { Excerpts = Merge(e) },
            CodeSplit e => Book(stream, e) with { Excerpts = Split(e) },
            SourceWithdrawn e => Keep(stream, e) with { Excerpts = Withdraw(e.SourceId) },
            TranscriptImported e => Keep(stream, e) with
            {
                Turns = Turns.SetItem(e.Text.TextId, e.Turns),
            },
            TranscriptCorrected e => Keep(stream, e) with
            {
                Turns = Turns.SetItem(e.Text.TextId, e.Turns),
            },
            _ => Keep(stream, @event),
        };

    private StudyState Keep(Guid stream, object @event) =>
        @event switch
        {
            _ when @event.GetType().Namespace == typeof(Code).Namespace => Book(stream, @event),
            _ when @event.GetType().Namespace == typeof(Theme).Namespace => this with
            {
                Map = ThemeMap.Evolve(Map.ThemeVersion == 0 ? null : Map, stream, @event) ?? Map,
            },
            _ when @event.GetType().Namespace == typeof(Meeting).Namespace => this with
            {
                Meetings = Put(Meetings, stream, Meeting.Evolve, @event),
            },
            _ when @event.GetType().Namespace == typeof(CodingRound).Namespace => this with
            {
                Rounds = Put(Rounds, stream, CodingRound.Evolve, @event),
            },
            _ when @event.GetType().Namespace == typeof(ProgramTheory).Namespace => this with
            {
                Theory = ProgramTheory.Evolve(Theory, stream, @event),
            },
            _ when @event.GetType().Namespace == typeof(ReportDraft).Namespace => this with
            {
                Report = ReportDraft.Evolve(Report, stream, @event),
            },
            ReasonGiven or AuditAttested or Undo.ActsUndone => this with
            {
                Study = Study.Evolve(Study, @event),
            },
            _ when @event.GetType().Namespace == typeof(Memo).Namespace => this with
            {
                Memos = Put(Memos, stream, Memo.Evolve, @event),
            },
            _ when @event.GetType().Namespace == typeof(Study).Namespace => this with
            {
                Study = Study.Evolve(Study, @event),
            },
            _ when @event.GetType().Namespace == typeof(Participant).Namespace => this with
            {
                Participants = Put(Participants, stream, Participant.Evolve, @event),
            },
            _ when @event.GetType().Namespace == typeof(Source).Namespace => this with
            {
                Sources = Put(Sources, stream, Source.Evolve, @event),
            },
            _ when @event.GetType().Namespace == typeof(Excerpt).Namespace => this with
            {
                Excerpts = Put(Excerpts, stream, Excerpt.Evolve, @event),
            },
            _ => this,
        };

    private StudyState Book(Guid stream, object @event) =>
        this with
        {
            Tree = CodeTree.Evolve(Tree.CodeVersion == 0 ? null : Tree, stream, @event) ?? Tree,
        };

    private static ImmutableSortedDictionary<Guid, T> Put<T>(
        ImmutableSortedDictionary<Guid, T> all,
        Guid stream,
        Func<T?, object, T?> evolve,
        object @event
    )
        where T : class =>
        evolve(all.GetValueOrDefault(stream), @event) is { } now ? all.SetItem(stream, now) : all;

    private ImmutableSortedDictionary<Guid, Excerpt> Merge(CodesMerged e) =>
        Change(excerpt =>
            Each(
                excerpt.Without([.. e.Absorbed.Select(absorbed => absorbed.CodingId)]),
                coding => e.From.Contains(coding.CodeId) ? coding with { CodeId = e.Into } : coding
            )
        );

    private ImmutableSortedDictionary<Guid, Excerpt> Split(CodeSplit e)
    {
        var to = e.Codings.ToDictionary(coding => coding.CodingId, coding => coding.To);
        return Change(excerpt =>
            Each(
                excerpt,
                coding =>
                    to.TryGetValue(coding.CodingId, out var code)
                        ? coding with
                        {
                            CodeId = code,
                        }
                        : coding
            )
        );
    }

    private ImmutableSortedDictionary<Guid, Excerpt> Withdraw(Guid source) =>
        Change(excerpt =>
            excerpt.SourceId == source
                ? excerpt with
                {
                    Codings = [],
                    CodeVersions = [],
                    IsWithdrawn = true,
                }
                : excerpt
        );

    private ImmutableSortedDictionary<Guid, Excerpt> Change(Func<Excerpt, Excerpt> change)
    {
        var all = Excerpts.ToBuilder();
        foreach (var (id, excerpt) in Excerpts)
        {
            var now = change(excerpt);
            if (!ReferenceEquals(now, excerpt))
            {
                all[id] = now;
            }
        }

        return all.ToImmutable();
    }

    private static Excerpt Each(Excerpt excerpt, Func<PlacedCoding, PlacedCoding> change) =>
        excerpt.Codings.Count == 0
            ? excerpt
            : excerpt with
            {
                Codings = [.. excerpt.Codings.Select(change)],
            };
}
