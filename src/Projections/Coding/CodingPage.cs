using Marten;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// One study's share of a page of events, folded in memory and written with few statements. What
/// touches rows that only SQL knows (a merge) first flushes what was gathered.
/// </summary>
internal sealed class CodingPage(IDocumentOperations operations, string study) : ICodingLedger
{
    private readonly List<CodingRow> _codings = [];
    private readonly Dictionary<Guid, CodingRow> _openCodings = [];
    private readonly List<(Guid Id, long Seq)> _closedCodings = [];
    private readonly List<ExcerptRow> _excerpts = [];
    private readonly Dictionary<Guid, ExcerptRow> _openExcerpts = [];
    private readonly List<(Guid Id, long Seq)> _closedExcerpts = [];

    public void Coding(long seq, Guid source, PlacedCoding coding, bool isNew = false)
    {
        if (!isNew)
        {
            CloseCoding(seq, coding.CodingId);
        }

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
        else
        {
            _closedCodings.Add((id, seq));
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
        if (!isNew)
        {
            CloseExcerpt(seq, id);
        }

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
        else
        {
            _closedExcerpts.Add((id, seq));
        }
    }

    public void Merge(long seq, CodesMerged e)
    {
        Flush();
        var absorbed = e.Absorbed.Select(coding => coding.CodingId).ToArray();
        if (absorbed.Length > 0)
        {
            operations.QueueSqlCommand(CodingSql.CloseThese, seq, study, absorbed);
        }

        operations.QueueSqlCommand(CodingSql.MoveCodes, seq, study, e.From.ToArray(), seq, e.Into);
    }

    public void Split(long seq, CodeSplit e)
    {
        Flush();
        operations.QueueSqlCommand(
            CodingSql.MoveThese,
            e.Codings.Select(coding => coding.CodingId).ToArray(),
            e.Codings.Select(coding => coding.To).ToArray(),
            seq,
            study,
            seq
        );
    }

    public void CloseSource(long seq, Guid source)
    {
        Flush();
        operations.QueueSqlCommand(CodingSql.CloseCodingsOfSource, seq, study, source);
        operations.QueueSqlCommand(CodingSql.CloseExcerptsOfSource, seq, study, source);
    }

    public void Flush()
    {
        Close(CodingSql.CloseCodings, _closedCodings);
        Close(CodingSql.CloseExcerpts, _closedExcerpts);
        InsertCodings();
        InsertExcerpts();
        _codings.Clear();
        _openCodings.Clear();
        _excerpts.Clear();
        _openExcerpts.Clear();
    }

    private void Close(string sql, List<(Guid Id, long Seq)> closed)
    {
        if (closed.Count > 0)
        {
            operations.QueueSqlCommand(
                sql,
                closed.Select(c => c.Id).ToArray(),
                closed.Select(c => c.Seq).ToArray(),
                study
            );
            closed.Clear();
        }
    }

    private void InsertCodings()
    {
        if (_codings.Count == 0)
        {
            return;
        }

        var anchors = _codings.Select(row => AnchorColumns.Of(row.Coding.Anchor)).ToList();
        operations.QueueSqlCommand(
            CodingSql.InsertCodings,
            study,
            _codings.Select(row => row.Coding.CodingId).ToArray(),
            _codings.Select(row => row.From).ToArray(),
            _codings.Select(row => row.To).ToArray(),
            _codings.Select(row => row.Coding.ExcerptId).ToArray(),
            _codings.Select(row => row.Source).ToArray(),
            _codings.Select(row => row.Coding.CodeId).ToArray(),
            _codings.Select(row => row.Coding.Coder).ToArray(),
            anchors.Select(anchor => anchor.Unit).ToArray(),
            anchors.Select(anchor => anchor.Start).ToArray(),
            anchors.Select(anchor => anchor.End).ToArray()
        );
    }

    private void InsertExcerpts()
    {
        if (_excerpts.Count == 0)
        {
            return;
        }

        var anchors = _excerpts.Select(row => AnchorColumns.Of(row.Anchor)).ToList();
        operations.QueueSqlCommand(
            CodingSql.InsertExcerpts,
            study,
            _excerpts.Select(row => row.Id).ToArray(),
            _excerpts.Select(row => row.From).ToArray(),
            _excerpts.Select(row => row.To).ToArray(),
            _excerpts.Select(row => row.Source).ToArray(),
            _excerpts.Select(row => row.Version).ToArray(),
            _excerpts.Select(row => row.IsOrphaned).ToArray(),
            anchors.Select(anchor => anchor.Unit).ToArray(),
            anchors.Select(anchor => anchor.Start).ToArray(),
            anchors.Select(anchor => anchor.End).ToArray()
        );
    }
}
