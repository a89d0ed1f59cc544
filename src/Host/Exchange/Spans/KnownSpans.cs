using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>What a study has already of what could come in.</summary>
internal sealed class KnownSpans
{
    private readonly Dictionary<(Guid, Guid, Guid, Anchor), int> _codings = [];
    private readonly Dictionary<(Guid, Anchor, Guid), Guid> _passages = [];
    private readonly Dictionary<Guid, int> _versions;
    private readonly Dictionary<Guid, Role> _roles = [];

    public KnownSpans(AnalysisState state)
    {
        _versions = state.Sources.ToDictionary(source => source.Id, source => source.Texts.Count);
        foreach (var member in state.Study!.Members.Concat(state.Study.Former))
        {
            _roles.TryAdd(member.PersonId, member.Role);
        }

        foreach (var excerpt in state.Excerpts)
        {
            foreach (var coding in excerpt.Codings)
            {
                var known = (excerpt.SourceId, coding.Coder, coding.CodeId, coding.Anchor);
                _codings[known] = _codings.GetValueOrDefault(known) + 1;
                _passages.TryAdd((excerpt.SourceId, excerpt.Anchor, coding.Coder), excerpt.Id);
            }
        }
    }

    /// <summary>Whether such a coding is here; each counts once.</summary>
    public bool Take(Guid source, Guid coder, Guid code, Anchor anchor)
    {
        var known = (source, coder, code, anchor);
        if (_codings.GetValueOrDefault(known) is not (> 0 and var left))
        {
            return false;
        }

        _codings[known] = left - 1;
        return true;
    }

    /// <summary>The excerpt on the very passage that a coder has codings on; null for none.</summary>
    public Guid? Passage(Guid source, Anchor anchor, Guid coder) =>
        _passages.TryGetValue((source, anchor, coder), out var excerpt) ? excerpt : null;

    /// <summary>A source's newest version.</summary>
    public int Version(Guid source) => _versions[source];

    /// <summary>What somebody codes as, or did.</summary>
    public Role RoleOf(Guid coder) => _roles.GetValueOrDefault(coder, Role.SecondCoder);
}
