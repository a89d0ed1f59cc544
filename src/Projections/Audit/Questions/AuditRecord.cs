using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>
/// A study's entries up to a moment, as an auditor's question reads them: decoded, in order, with
/// the state that they make at any moment in between.
/// </summary>
public sealed class AuditRecord
{
    private readonly SortedList<long, StudyState> _states = new() { [0] = StudyState.Empty };

    /// <summary>From the entries, the first of which made moment 1.</summary>
    public AuditRecord(Guid study, IReadOnlyList<RecordedEntry> entries, Language? language = null)
    {
        Names = new TrailNames(language: language);
        Study = study;
        Entries = entries;
        foreach (var entry in entries)
        {
            Names.Learn(entry.Data);
            Names.Rename(entry.Data);
        }
    }

    /// <summary>The study.</summary>
    public Guid Study { get; }

    /// <summary>Every entry up to the moment that was asked for.</summary>
    public IReadOnlyList<RecordedEntry> Entries { get; }

    /// <summary>What things were called at that moment.</summary>
    public TrailNames Names { get; }

    /// <summary>A word of an answer, in the language it is told in.</summary>
    public string Word(string english) => Names.Language.Word(english);

    /// <summary>A sentence of an answer, in the language it is told in.</summary>
    public string Say(FormattableString english) => Names.Language.Say(english);

    /// <summary>The last moment.</summary>
    public long Last => Entries.Count;

    /// <summary>What all entries make.</summary>
    public StudyState Now => StateAt(Last);

    /// <summary>What the entries up to a moment make.</summary>
    public StudyState StateAt(long moment)
    {
        if (_states.TryGetValue(moment, out var known))
        {
            return known;
        }

        var (from, state) = _states.Where(kept => kept.Key < moment).Last();
        for (var i = (int)from; i < moment; i++)
        {
            state = state.Evolve(Entries[i].Stored.Stream, Entries[i].Data);
        }

        return _states[moment] = state;
    }

    /// <summary>The entries of one kind.</summary>
    public IEnumerable<(RecordedEntry Entry, T Data)> Of<T>() =>
        from entry in Entries
        where entry.Data is T
        select (entry, (T)entry.Data);

    /// <summary>The excerpts behind a theme: those with a coding of its codes, and its own.</summary>
    public static IReadOnlyList<Excerpt> Behind(StudyState state, Theme theme)
    {
        var codes = theme.Codes.Select(id => state.Tree.Resolve(id)?.Id).OfType<Guid>().ToHashSet();
        return [.. state.Excerpts.Values.Where(excerpt => IsBehind(excerpt, theme, codes))];
    }

    /// <summary>The themes in use that an excerpt stands behind.</summary>
    public static IReadOnlyList<Theme> InFrontOf(StudyState state, Excerpt excerpt) =>
        [
            .. state.Map.Themes.Where(theme =>
                theme.InUse()
                && IsBehind(
                    excerpt,
                    theme,
                    [.. theme.Codes.Select(id => state.Tree.Resolve(id)?.Id).OfType<Guid>()]
                )
            ),
        ];

    private static bool IsBehind(Excerpt excerpt, Theme theme, HashSet<Guid> codes) =>
        !excerpt.IsWithdrawn
        && (
            theme.Excerpts.Contains(excerpt.Id)
            || excerpt.Codings.Any(coding => codes.Contains(coding.CodeId))
        );
}

/// <summary>One entry of the trail, with what it says.</summary>
public sealed record RecordedEntry(long Moment, StoredEntry Stored, object Data)
{
    /// <summary>Whose act it was.</summary>
    public Guid? Person => Guid.TryParse(Stored.Actor, out var id) ? id : null;
}
