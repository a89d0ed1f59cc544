using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// What a coder may go on with: passages, codings and memos of their own, and the passages that the round
/// gives. Whatever a file says, nothing of anybody else is changed, and no id stands for two things.
/// </summary>
internal sealed class OwnWork
{
    private readonly Guid _coder;
    private readonly IReadOnlyList<Guid> _units;
    private readonly HashSet<Guid> _used = [];
    private readonly HashSet<Guid> _memos = [];

    // Passages by the source they are in, codings by the passage they are on.
    private readonly Dictionary<Guid, Guid> _passages = [];
    private readonly Dictionary<Guid, Guid> _codings = [];

    // Of these, what was taken off and can come back as the same: undoing brings it back under its id.
    private readonly HashSet<(Guid Id, Guid In)> _off = [];

    /// <summary>As a study's record has it.</summary>
    public OwnWork(Guid coder, IReadOnlyList<Guid> units, IReadOnlyList<RecordedEntry> record)
    {
        (_coder, _units) = (coder, units);
        foreach (var entry in record)
        {
            if (
                entry.Data is ExcerptMarked marked
                && (entry.Person == coder || units.Contains(marked.ExcerptId))
            )
            {
                _passages[marked.ExcerptId] = marked.SourceId;
            }

            Use(entry.Data);
            _used.Add(entry.Stored.Stream);
        }
    }

    /// <summary>Whether a memo of theirs is about this.</summary>
    public bool IsMine(Guid id) =>
        _memos.Contains(id) || _passages.ContainsKey(id) || _codings.ContainsKey(id);

    /// <summary>Whether it is the coder's to do; it counts as done then.</summary>
    public bool Take(object fact)
    {
        var mine = fact switch
        {
            CodeCreated e => !_used.Contains(e.CodeId),
            MemoWritten e => !_used.Contains(e.MemoId) && e.AuthorId == _coder,
            MemoRevised e => _memos.Contains(e.MemoId),
            MemoLinked e => _memos.Contains(e.MemoId),
            MemoReleased e => _memos.Contains(e.MemoId),
            ExcerptMarked e => IsFree(e.ExcerptId, e.SourceId),
            ExcerptCoded e => IsFree(e.CodingId, e.ExcerptId)
                && e.Coder == _coder
                && IsIn(e.ExcerptId, e.SourceId),
            CodingWithdrawn e => IsOn(e.CodingId, e.ExcerptId, e.SourceId),
            CodingMovedToCode e => IsOn(e.CodingId, e.ExcerptId, e.SourceId),
            CodingCharacterised e => IsOn(e.CodingId, e.ExcerptId, e.SourceId),
            CodingBoundaryAdjusted e => IsOn(e.CodingId, e.ExcerptId, e.SourceId),
            ExcerptBoundaryAdjusted e => IsAll(e.ExcerptId, e.SourceId, e.Codings),
            ExcerptWithdrawn e => IsAll(e.ExcerptId, e.SourceId, e.Codings),
            _ => false,
        };
        if (mine && fact is ExcerptMarked marked)
        {
            _passages[marked.ExcerptId] = marked.SourceId;
        }

        if (mine)
        {
            Use(fact);
        }

        return mine;
    }

    private void Use(object fact)
    {
        switch (fact)
        {
            case CodeCreated e:
                _used.Add(e.CodeId);
                break;
            case MemoWritten e:
                _used.Add(e.MemoId);
                if (e.AuthorId == _coder)
                {
                    _memos.Add(e.MemoId);
                }

                break;
            case ExcerptMarked e:
                _used.Add(e.ExcerptId);
                _off.Remove((e.ExcerptId, e.SourceId));
                break;
            case ExcerptCoded e:
                _used.Add(e.CodingId);
                _off.Remove((e.CodingId, e.ExcerptId));
                if (e.Coder == _coder)
                {
                    _codings[e.CodingId] = e.ExcerptId;
                }

                break;
            case CodingWithdrawn e:
                TakeOff(_codings, e.CodingId);
                break;
            case ExcerptWithdrawn e:
                TakeOff(_passages, e.ExcerptId);
                foreach (var coding in e.Codings)
                {
                    TakeOff(_codings, coding.CodingId);
                }

                break;
        }
    }

    private void TakeOff(Dictionary<Guid, Guid> standing, Guid id)
    {
        if (standing.Remove(id, out var its))
        {
            _off.Add((id, its));
        }
    }

    private bool IsFree(Guid id, Guid where) => !_used.Contains(id) || _off.Contains((id, where));

    private bool IsIn(Guid passage, Guid source) =>
        _passages.TryGetValue(passage, out var its) && its == source;

    private bool IsOn(Guid coding, Guid passage, Guid source) =>
        IsIn(passage, source) && _codings.TryGetValue(coding, out var its) && its == passage;

    private bool IsAll(Guid passage, Guid source, IReadOnlyList<PlacedCoding> codings) =>
        IsIn(passage, source)
        && !_units.Contains(passage)
        && codings.All(coding => IsOn(coding.CodingId, passage, source));
}
