using Npgsql;
using NpgsqlTypes;

namespace PeerEvents.Projections.Coding;

/// <summary>Writes whole studies into the tables of excerpts and codings, without their indexes.</summary>
internal sealed class CodingCopy(NpgsqlConnection connection)
{
    private const string IndexesOf = """
        select
            case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
            else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end,
            case when c.oid is null then pg_get_indexdef(i.indexrelid)
            else format('alter table %s add constraint %I %s',
                i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end
        from pg_index i
        left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
        where i.indrelid = any($1::regclass[])
        order by i.indexrelid
        """;

    private static readonly string[] Tables =
    [
        StoreTables.Codings,
        StoreTables.Excerpts,
        StoreTables.CodingDeltas,
    ];

    private readonly List<string> _indexes = [];

    /// <summary>Empties the tables and takes their indexes away.</summary>
    public async Task Empty(CancellationToken cancellation)
    {
        var drops = new List<string>();
        await using (var command = new NpgsqlCommand(IndexesOf, connection))
        {
            command.Parameters.AddWithValue(NpgsqlDbType.Array | NpgsqlDbType.Text, Tables);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                drops.Add(reader.GetString(0));
                _indexes.Add(reader.GetString(1));
            }
        }

        await Run(["truncate " + string.Join(", ", Tables), .. drops], cancellation);
    }

    /// <summary>Makes the indexes again.</summary>
    public Task MakeIndexes(CancellationToken cancellation) =>
        Run(["set local maintenance_work_mem = '256MB'", .. _indexes], cancellation);

    /// <summary>Writes some studies, each whole.</summary>
    public async Task Copy(
        IReadOnlyList<(string Study, StudyCodings Rows)> studies,
        CancellationToken cancellation
    )
    {
        await CopyCodings(studies, cancellation);
        await CopyExcerpts(studies, cancellation);
        await CopyDeltas(studies, cancellation);
    }

    private async Task CopyCodings(
        IReadOnlyList<(string Study, StudyCodings Rows)> studies,
        CancellationToken cancellation
    )
    {
        await using var import = await connection.BeginBinaryImportAsync(
            $"copy {StoreTables.Codings} (tenant_id, coding_id, from_seq, to_seq, excerpt_id, "
                + "source_id, code_id, coder, unit, start_at, end_at) from stdin (format binary)",
            cancellation
        );
        foreach (var (study, rows) in studies)
        {
            foreach (var row in rows.CodingRows)
            {
                var anchor = AnchorColumns.Of(row.Coding.Anchor);
                import.StartRow();
                import.Write(study, NpgsqlDbType.Text);
                import.Write(row.Coding.CodingId, NpgsqlDbType.Uuid);
                import.Write(row.From, NpgsqlDbType.Bigint);
                import.Write(row.To, NpgsqlDbType.Bigint);
                import.Write(row.Coding.ExcerptId, NpgsqlDbType.Uuid);
                import.Write(row.Source, NpgsqlDbType.Uuid);
                import.Write(row.Coding.CodeId, NpgsqlDbType.Uuid);
                import.Write(row.Coding.Coder, NpgsqlDbType.Uuid);
                Write(import, anchor);
            }
        }

        await import.CompleteAsync(cancellation);
    }

    private async Task CopyExcerpts(
        IReadOnlyList<(string Study, StudyCodings Rows)> studies,
        CancellationToken cancellation
    )
    {
        await using var import = await connection.BeginBinaryImportAsync(
            $"copy {StoreTables.Excerpts} (tenant_id, excerpt_id, from_seq, to_seq, source_id, "
                + "source_version, orphaned, unit, start_at, end_at) from stdin (format binary)",
            cancellation
        );
        foreach (var (study, rows) in studies)
        {
            foreach (var row in rows.ExcerptRows)
            {
                var anchor = AnchorColumns.Of(row.Anchor);
                import.StartRow();
                import.Write(study, NpgsqlDbType.Text);
                import.Write(row.Id, NpgsqlDbType.Uuid);
                import.Write(row.From, NpgsqlDbType.Bigint);
                import.Write(row.To, NpgsqlDbType.Bigint);
                import.Write(row.Source, NpgsqlDbType.Uuid);
                import.Write(row.Version, NpgsqlDbType.Integer);
                import.Write(row.IsOrphaned, NpgsqlDbType.Boolean);
                Write(import, anchor);
            }
        }

        await import.CompleteAsync(cancellation);
    }

    private async Task CopyDeltas(
        IReadOnlyList<(string Study, StudyCodings Rows)> studies,
        CancellationToken cancellation
    )
    {
        await using var import = await connection.BeginBinaryImportAsync(
            $"copy {StoreTables.CodingDeltas} (tenant_id, stretch, code_id, change) "
                + "from stdin (format binary)",
            cancellation
        );
        foreach (var (study, rows) in studies)
        {
            foreach (var ((stretch, code), change) in CodingDeltas.Of(rows.CodingRows))
            {
                import.StartRow();
                import.Write(study, NpgsqlDbType.Text);
                import.Write(stretch, NpgsqlDbType.Bigint);
                import.Write(code, NpgsqlDbType.Uuid);
                import.Write(change, NpgsqlDbType.Bigint);
            }
        }

        await import.CompleteAsync(cancellation);
    }

    private static void Write(NpgsqlBinaryImporter import, AnchorColumns anchor)
    {
        import.Write(anchor.Unit, NpgsqlDbType.Text);
        import.Write(anchor.Start, NpgsqlDbType.Bigint);
        import.Write(anchor.End, NpgsqlDbType.Bigint);
    }

    private async Task Run(IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Timeout = 0;
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
