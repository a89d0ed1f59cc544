using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>Every row of one study, made in memory from its first event on.</summary>
internal sealed class StudyCodings : ICodingLedger
{
    private readonly List<CodingRow> _codings = [];
    private readonly Dictionary<Guid, CodingRow> _openCodings = [];
    private readonly List<ExcerptRow> _excerpts = [];
    private readonly Dictionary<Guid, ExcerptRow> _openExcerpts = [];

    public IReadOnlyList<CodingRow> CodingRows => _codings;

    public IReadOnlyList<ExcerptRow> ExcerptRows => _excerpts;

    public void Coding(long seq, Guid source, PlacedCoding coding, bool isNew = false)
    {
        CloseCoding(seq, coding.CodingId);
        var row = new CodingRow(seq, source, coding);
        _codings.Add(row);
        _openCodings[coding.CodingId] = row;
    }

    public void CloseCoding(long seq, Guid id)
    {
        if (_openCodings.Remove(id, out var row))
        {
            row.To = seq;
        }
    }

    public void Excerpt(
        long seq,
        Guid id,
        Guid source,
        int? version,
        Anchor anchor,
        bool isOrphaned = false,
        bool isNew = false
    )
    {
        CloseExcerpt(seq, id);
        var row = new ExcerptRow(seq, id, source, version, anchor, isOrphaned);
        _excerpts.Add(row);
        _openExcerpts[id] = row;
    }

    public void CloseExcerpt(long seq, Guid id)
    {
        if (_openExcerpts.Remove(id, out var row))
        {
            row.To = seq;
        }
    }

    public void Merge(long seq, CodesMerged e)
    {
        foreach (var absorbed in e.Absorbed)
        {
            CloseCoding(seq, absorbed.CodingId);
        }

        var from = e.From.ToHashSet();
        foreach (var row in Open(row => from.Contains(row.Coding.CodeId)))
        {
            Move(seq, row, e.Into);
        }
    }

    public void Split(long seq, CodeSplit e)
    {
        foreach (var coding in e.Codings)
        {
            if (_openCodings.TryGetValue(coding.CodingId, out var row))
            {
                Move(seq, row, coding.To);
            }
        }
    }

    public void CloseSource(long seq, Guid source)
    {
        foreach (var row in Open(row => row.Source == source))
        {
            CloseCoding(seq, row.Coding.CodingId);
        }

        foreach (var row in _openExcerpts.Values.Where(row => row.Source == source).ToList())
        {
            CloseExcerpt(seq, row.Id);
        }
    }

    private List<CodingRow> Open(Func<CodingRow, bool> which) =>
        [.. _openCodings.Values.Where(which)];

    private void Move(long seq, CodingRow row, Guid code) =>
        Coding(seq, row.Source, row.Coding with { CodeId = code });
}
