using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Lineage;

/// <summary>Every step between codes and themes of a study, and which of them led to one.</summary>
internal sealed class AllSteps
{
    private static readonly StepKind[] Descent =
    [
        StepKind.Merged,
        StepKind.Split,
        StepKind.Gathered,
        StepKind.Promoted,
        StepKind.Demoted,
    ];

    private readonly Dictionary<Guid, (bool IsTheme, Words Name, long Began)> _things = [];
    private readonly Dictionary<Guid, (long? Ended, string Fate)> _fates = [];
    private readonly Dictionary<(long Moment, Guid To), long> _told = [];
    private readonly Dictionary<long, long> _sequences = [];
    private readonly List<GenealogyStep> _steps = [];
    private readonly TrailNames _names = new();

    public AllSteps(
        IReadOnlyList<(Moment Moment, StoredEntry Stored, object Data)> entries,
        IReadOnlyDictionary<Guid, string?> people
    )
    {
        var (lastAct, began) = ((string?)null, 0L);
        foreach (var (moment, stored, data) in entries)
        {
            // What an act of several entries brought is counted as it was before the act.
            _sequences[moment.Number] =
                stored.Correlation is { } act && act == lastAct ? began : moment.Sequence;
            (lastAct, began) = (stored.Correlation, _sequences[moment.Number]);
            var by = Guid.TryParse(stored.Actor, out var id) ? people.GetValueOrDefault(id) : null;
            foreach (var (kind, from, to, what) in Of(moment.Number, data))
            {
                _steps.Add(
                    new GenealogyStep(
                        moment.Number,
                        stored.HappenedAt,
                        by ?? "somebody",
                        kind,
                        from,
                        to,
                        what,
                        Reasons.Of(data)
                    )
                );
            }
        }
    }

    public IReadOnlyList<GenealogyStep> Steps => _steps;

    public bool IsCode(Guid id) => _things.TryGetValue(id, out var thing) && !thing.IsTheme;

    public long SequenceBefore(GenealogyStep step) => _sequences[step.Moment] - 1;

    public long Told(GenealogyStep step) => _told.GetValueOrDefault((step.Moment, step.To));

    /// <summary>It and everything it came from; empty where there is no such thing.</summary>
    public HashSet<Guid> LedTo(Guid id)
    {
        if (!_things.ContainsKey(id))
        {
            return [];
        }

        var members = new HashSet<Guid> { id };
        for (var grown = true; grown; )
        {
            grown = false;
            foreach (var step in _steps)
            {
                grown |=
                    Descent.Contains(step.Kind)
                    && step.From is { } from
                    && members.Contains(step.To)
                    && members.Add(from);
            }
        }

        return members;
    }

    public static bool IsAmong(GenealogyStep step, HashSet<Guid> members) =>
        members.Contains(step.To) && (step.From is not { } from || members.Contains(from));

    public IReadOnlyList<Kin> Kin(HashSet<Guid> members) =>
        [
            .. members
                .Select(id =>
                {
                    var (isTheme, name, began) = _things[id];
                    var (ended, fate) = _fates.GetValueOrDefault(id, (null, "in use"));
                    return new Kin(id, isTheme, name, began, ended, fate);
                })
                .OrderBy(kin => kin.Began)
                .ThenBy(kin => kin.Id),
        ];

    private IEnumerable<(StepKind, Guid?, Guid, string?)> Of(long moment, object data)
    {
        switch (data)
        {
            case CodeCreated e:
                Begin(e.CodeId, false, e.Name, moment);
                return [(StepKind.Began, null, e.CodeId, null)];
            case CodeRenamed e:
                return Rename(e.CodeId, e.From, e.To);
            case CodesMerged e:
                End(moment, "merged", e.From);
                return e.From.Select(from => (StepKind.Merged, (Guid?)from, e.Into, (string?)null));
            case MergeUndone e:
                Return(e.From);
                return e.From.Select(from => (StepKind.Parted, (Guid?)from, e.Into, (string?)null));
            case CodeSplit e:
                if (!e.Kept)
                {
                    End(moment, "split", [e.CodeId]);
                }

                foreach (var part in e.Into)
                {
                    Begin(part.CodeId, false, part.Name, moment);
                    _told[(moment, part.CodeId)] = e.Codings.Count(c => c.To == part.CodeId);
                }

                return e.Into.Select(part =>
                    (StepKind.Split, (Guid?)e.CodeId, part.CodeId, (string?)null)
                );
            case CodeRetired e:
                return Leave(moment, "retired", e.CodeId);
            case CodeRevived e:
                Return([e.CodeId]);
                return [(StepKind.Returned, null, e.CodeId, null)];
            default:
                return OfThemes(moment, data);
        }
    }

    private IEnumerable<(StepKind, Guid?, Guid, string?)> OfThemes(long moment, object data)
    {
        switch (data)
        {
            case ThemeProposed e:
                Begin(e.ThemeId, true, e.Name, moment);
                return [(StepKind.Began, null, e.ThemeId, null)];
            case CodePromotedToTheme e:
                Begin(e.ThemeId, true, e.Name, moment);
                return [(StepKind.Promoted, e.CodeId, e.ThemeId, null)];
            case ThemeDemoted e:
                End(moment, "given back to a code", [e.ThemeId]);
                return [(StepKind.Demoted, e.ThemeId, e.CodeId, null)];
            case ThemeRenamed e:
                return Rename(e.ThemeId, e.From, e.To);
            case CodeAssignedToTheme e:
                return [(StepKind.Gathered, e.CodeId, e.ThemeId, null)];
            case CodeRemovedFromTheme e:
                return [(StepKind.LetGo, e.CodeId, e.ThemeId, null)];
            case ThemesMerged e:
                End(moment, "merged", e.From);
                return e.From.Select(from => (StepKind.Merged, (Guid?)from, e.Into, (string?)null));
            case ThemeSplit e:
                if (!e.Kept)
                {
                    End(moment, "split", [e.ThemeId]);
                }

                foreach (var part in e.Into)
                {
                    Begin(part.ThemeId, true, part.Name, moment);
                }

                return e.Into.Select(part =>
                    (StepKind.Split, (Guid?)e.ThemeId, part.ThemeId, (string?)null)
                );
            case ThemeParked e:
                return Leave(moment, "parked", e.ThemeId);
            case ThemeDiscarded e:
                return Leave(moment, "discarded", e.ThemeId);
            case ThemeRestored e:
                Return([e.ThemeId]);
                return [(StepKind.Returned, null, e.ThemeId, null)];
            case ThemeFinalised e:
                _fates[e.ThemeId] = (null, "finalised");
                return [(StepKind.Finalised, null, e.ThemeId, null)];
            case ThemeReopened e:
                Return([e.ThemeId]);
                return [(StepKind.Returned, null, e.ThemeId, null)];
            default:
                return [];
        }
    }

    private void Begin(Guid id, bool isTheme, Words name, long moment) =>
        _things[id] = (isTheme, name, _things.TryGetValue(id, out var was) ? was.Began : moment);

    private IEnumerable<(StepKind, Guid?, Guid, string?)> Rename(Guid id, Words from, Words to)
    {
        _things[id] = _things[id] with { Name = to };
        return [(StepKind.Renamed, null, id, $"{_names.Quote(from)} → {_names.Quote(to)}")];
    }

    private IEnumerable<(StepKind, Guid?, Guid, string?)> Leave(long moment, string fate, Guid id)
    {
        End(moment, fate, [id]);
        return [(StepKind.Ended, null, id, fate)];
    }

    private void End(long moment, string fate, IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            _fates[id] = (moment, fate);
        }
    }

    private void Return(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            _fates[id] = (null, "in use");
        }
    }
}
