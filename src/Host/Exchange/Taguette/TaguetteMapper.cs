using PeerEvents.Domain;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// Tells a Taguette project as the acts that people would have done here: what the log takes for
/// granted, then every entry of the log, then whatever still differs from the stored end state.
/// </summary>
internal sealed class TaguetteMapper
{
    private readonly TaguetteProject _project;
    private readonly MergeDestinations _merges;
    private readonly TaguetteTeam _team;
    private readonly CarriedStudy _described;
    private readonly CarriedSources _sources;
    private readonly CarriedCodes _codes;
    private readonly CarriedExcerpts _excerpts;

    public TaguetteMapper(
        Store store,
        Guid study,
        TaguetteProject project,
        MergeDestinations merges
    )
    {
        _project = project;
        _merges = merges;
        _team = new TaguetteTeam(study, project);
        _described = new CarriedStudy(study, project);
        _sources = new CarriedSources(store, study, project);
        _codes = new CarriedCodes(study);
        _excerpts = new CarriedExcerpts(study, _sources, _codes);
    }

    /// <summary>How many stored things the log did not lead to.</summary>
    public int Settled { get; private set; }

    /// <summary>What the log could not be followed in.</summary>
    public IReadOnlyList<TaguetteWarning> Warnings { get; private set; } = [];

    public IEnumerable<ImportedAct> Acts(string? title)
    {
        var state = TaguetteReplay.Start(_project, _merges);
        yield return Act(
            "taguette-project",
            _project.CreatedAt,
            [_described.Open(title, _team.Join())]
        );
        foreach (var document in WithoutOrigin.Documents(_project))
        {
            yield return Act(
                $"taguette-document/{document.Id}",
                document.CreatedAt,
                _sources.Put(state.Document(document.Id)!)
            );
        }

        foreach (
            var tag in WithoutOrigin.Tags(_project).Where(tag => tag.FirstKnownPath is not null)
        )
        {
            yield return Act(
                $"taguette-tag/{tag.Id}",
                _project.Log.Count == 0 ? null : _project.CreatedAt,
                _codes.Put(state.Tag(tag.Id)!)
            );
        }

        foreach (var command in _project.Log)
        {
            var changes = Changes(state, command);
            if (changes.Count > 0)
            {
                yield return new ImportedAct(
                    _team.PersonOf(command.Login),
                    _team.RoleOf(command.Login),
                    ActorKind.Importer,
                    command.At,
                    $"taguette:{command.Id}",
                    $"taguette/{command.Id}",
                    changes
                );
            }
        }

        Warnings = state.Warnings;
        var settlement = new Settlement(_project, _sources, _codes, _excerpts, _team.Owner);
        foreach (var (name, changes) in settlement.Of(state))
        {
            Settled++;
            yield return Act(name, null, changes);
        }
    }

    private ImportedAct Act(
        string name,
        DateTimeOffset? happenedAt,
        IReadOnlyList<StreamChange> changes
    ) => new(_team.Owner, Role.Lead, ActorKind.Importer, happenedAt, null, name, changes);

    private IReadOnlyList<StreamChange> Changes(ReplayState state, LoggedCommand command)
    {
        switch (command.Change)
        {
            case DocumentDeleted deleted when state.Document(deleted.DocumentId) is not null:
                foreach (var highlight in state.HighlightsIn(deleted.DocumentId))
                {
                    _excerpts.Forget(highlight.Id);
                }

                state.Apply(command);
                return [_sources.Withdraw(deleted.DocumentId)];
            case TagDeleted deleted when state.Tag(deleted.TagId) is not null:
                state.Apply(command);
                return [.. _excerpts.Clear(deleted.TagId), _codes.Retire(deleted.TagId)];
            case TagMerged merged when state.Tag(merged.SourceId) is not null:
                return Merge(state, command, merged.SourceId);
            case HighlightDeleted deleted when state.Highlight(deleted.HighlightId) is not null:
                state.Apply(command);
                return [_excerpts.Withdraw(deleted.HighlightId)];
            case ProjectMeta meta:
                return _described.Change(meta);
            case MemberAdded added:
                return _team.Change(added);
            default:
                state.Apply(command);
                return command.Change switch
                {
                    DocumentAdded added => _sources.Put(state.Document(added.DocumentId)!),
                    TagAdded added => _codes.Put(state.Tag(added.TagId)!),
                    HighlightAdded added when IsCarried(state, added) => _excerpts.Put(
                        state.Highlight(added.HighlightId)!,
                        _team.PersonOf(command.Login)
                    ),
                    _ => [],
                };
        }
    }

    // The replay leaves an entry out that speaks of a document it never had, or of no range.
    private static bool IsCarried(ReplayState state, HighlightAdded added) =>
        state.Document(added.DocumentId) is not null && added.Span.IsRange;

    private IReadOnlyList<StreamChange> Merge(ReplayState state, LoggedCommand command, long from)
    {
        var into =
            _merges.Of(command) is { } tag && tag != from && state.Tag(tag) is not null
                ? tag
                : (long?)null;
        state.Apply(command);
        return into is { } to
            ? [_codes.Merge(from, to, _excerpts.Merge(from, to))]
            : [.. _excerpts.Clear(from), _codes.Retire(from)];
    }
}
