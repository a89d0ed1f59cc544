namespace PeerEvents.Projections.Coding;

/// <summary>The statements that keep the bitemporal tables.</summary>
internal static class CodingSql
{
    public const string CloseCodings = $"""
        update {StoreTables.Codings} c set to_seq = p.seq
        from unnest(?, ?) as p(id, seq)
        where c.tenant_id = ? and c.coding_id = p.id and c.to_seq is null
        """;

    public const string CloseExcerpts = $"""
        update {StoreTables.Excerpts} e set to_seq = p.seq
        from unnest(?, ?) as p(id, seq)
        where e.tenant_id = ? and e.excerpt_id = p.id and e.to_seq is null
        """;

    public const string CloseThese = $"""
        update {StoreTables.Codings} set to_seq = ?
        where tenant_id = ? and coding_id = any(?) and to_seq is null
        """;

    public const string CloseCodingsOfSource = $"""
        update {StoreTables.Codings} set to_seq = ?
        where tenant_id = ? and source_id = ? and to_seq is null
        """;

    public const string CloseExcerptsOfSource = $"""
        update {StoreTables.Excerpts} set to_seq = ?
        where tenant_id = ? and source_id = ? and to_seq is null
        """;

    public const string MoveCodes = $"""
        with moved as (
            update {StoreTables.Codings} set to_seq = ?
            where tenant_id = ? and code_id = any(?) and to_seq is null
            returning tenant_id, coding_id, excerpt_id, source_id, coder, unit, start_at, end_at
        )
        insert into {StoreTables.Codings}
            (tenant_id, coding_id, from_seq, excerpt_id, source_id, code_id, coder,
             unit, start_at, end_at)
        select tenant_id, coding_id, ?, excerpt_id, source_id, ?, coder, unit, start_at, end_at
        from moved
        """;

    public const string MoveThese = $"""
        with told as (select * from unnest(?, ?) as p(id, code)),
        moved as (
            update {StoreTables.Codings} c set to_seq = ?
            from told
            where c.tenant_id = ? and c.coding_id = told.id and c.to_seq is null
            returning c.tenant_id, c.coding_id, c.excerpt_id, c.source_id, told.code, c.coder,
                c.unit, c.start_at, c.end_at
        )
        insert into {StoreTables.Codings}
            (tenant_id, coding_id, from_seq, excerpt_id, source_id, code_id, coder,
             unit, start_at, end_at)
        select tenant_id, coding_id, ?, excerpt_id, source_id, code, coder, unit, start_at, end_at
        from moved
        """;

    public const string InsertCodings = $"""
        insert into {StoreTables.Codings}
            (tenant_id, coding_id, from_seq, to_seq, excerpt_id, source_id, code_id, coder,
             unit, start_at, end_at)
        select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertExcerpts = $"""
        insert into {StoreTables.Excerpts}
            (tenant_id, excerpt_id, from_seq, to_seq, source_id, source_version, orphaned,
             unit, start_at, end_at)
        select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
}
