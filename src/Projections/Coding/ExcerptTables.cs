using Npgsql;
using NpgsqlTypes;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Coding;

/// <summary>Reads the bitemporal tables as of a place in the record.</summary>
public static class ExcerptTables
{
    private const string AsOf =
        "tenant_id = $1 and from_seq <= $2 and (to_seq is null or to_seq > $2)";

    private const string OpenCodings =
        "select coding_id, excerpt_id, code_id, coder, unit, start_at, end_at "
        + $"from {StoreTables.Codings} where {AsOf}";

    private const string OpenExcerpts =
        "select excerpt_id, source_id, source_version, orphaned, unit, start_at, end_at "
        + $"from {StoreTables.Excerpts} where {AsOf}";

    /// <summary>All open excerpts with their codings, both ordered by id.</summary>
    public static async Task<IReadOnlyList<ExcerptState>> Open(
        NpgsqlConnection connection,
        string study,
        long sequence,
        CancellationToken cancellation,
        Guid? source = null
    )
    {
        var codings = (await Codings(connection, study, sequence, source, cancellation)).ToLookup(
            coding => coding.ExcerptId
        );
        await using var command = Command(connection, OpenExcerpts, study, sequence, source);
        return
        [
            .. (await Excerpts(command, cancellation))
                .OrderBy(excerpt => excerpt.Id)
                .Select(excerpt => excerpt with { Codings = [.. codings[excerpt.Id]] }),
        ];
    }

    /// <summary>A part of the open excerpts, with one more where there are more.</summary>
    internal static async Task<IReadOnlyList<ExcerptState>> Part(
        StudyReader study,
        ExcerptFilter filter,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(PartSql(filter), study.Connection);
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(moment.Sequence);
        command.Parameters.AddWithValue(NpgsqlDbType.Uuid, (object?)part.After ?? DBNull.Value);
        command.Parameters.AddWithValue(part.Limit + 1);
        if ((filter.Excerpt ?? filter.Source ?? filter.Code) is { } only)
        {
            command.Parameters.AddWithValue(only);
        }

        var excerpts = await Excerpts(command, cancellation);
        var codings = await Codings(
            Command(
                study.Connection,
                OpenCodings,
                study.Tenant,
                moment.Sequence,
                excerpts.Select(excerpt => excerpt.Id).ToArray(),
                "excerpt_id"
            ),
            cancellation
        );
        var of = codings.ToLookup(coding => coding.ExcerptId);
        return [.. excerpts.Select(e => e with { Codings = [.. of[e.Id]] })];
    }

    private static string PartSql(ExcerptFilter filter) =>
        $"{OpenExcerpts} and ($3 is null or excerpt_id > $3)"
        + (
            filter.Excerpt is not null ? " and excerpt_id = $5"
            : filter.Source is not null ? " and source_id = $5"
            : filter.Code is not null
                ? $" and excerpt_id in (select excerpt_id from {StoreTables.Codings} "
                    + $"where {AsOf} and code_id = $5)"
            : ""
        )
        + " order by excerpt_id limit $4";

    /// <summary>All open codings, ordered by id.</summary>
    public static Task<IReadOnlyList<PlacedCoding>> Codings(
        NpgsqlConnection connection,
        string study,
        long sequence,
        Guid? source,
        CancellationToken cancellation
    ) => Codings(Command(connection, OpenCodings, study, sequence, source), cancellation);

    /// <summary>The codings of a source as of a moment that were not the same as of another one, by id.</summary>
    internal static async Task<IReadOnlyList<PlacedCoding>> Changed(
        StudyReader study,
        Guid source,
        Moment from,
        Moment to,
        CancellationToken cancellation
    )
    {
        var command = Command(
            study.Connection,
            OpenCodings + " and not (from_seq <= $4 and (to_seq is null or to_seq > $4))",
            study.Tenant,
            to.Sequence,
            source
        );
        command.Parameters.AddWithValue(from.Sequence);
        return await Codings(command, cancellation);
    }

    /// <summary>The codes on the passages of a source, by id.</summary>
    internal static async Task<IReadOnlyList<Guid>> CodesIn(
        StudyReader study,
        Guid source,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var codes = new List<Guid>();
        await using var command = Command(
            study.Connection,
            $"select distinct code_id from {StoreTables.Codings} where {AsOf}",
            study.Tenant,
            moment.Sequence,
            source
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            codes.Add(reader.GetGuid(0));
        }

        return [.. codes.Order()];
    }

    /// <summary>The open codings of one code, ordered by id.</summary>
    public static Task<IReadOnlyList<PlacedCoding>> WithCode(
        NpgsqlConnection connection,
        string study,
        long sequence,
        Guid code,
        CancellationToken cancellation
    ) => Codings(Command(connection, OpenCodings, study, sequence, code, "code_id"), cancellation);

    private static async Task<IReadOnlyList<PlacedCoding>> Codings(
        NpgsqlCommand prepared,
        CancellationToken cancellation
    )
    {
        var codings = new List<PlacedCoding>();
        await using var command = prepared;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            codings.Add(CodingRows.Placed(reader));
        }

        return [.. codings.OrderBy(coding => coding.CodingId)];
    }

    private static async Task<List<ExcerptState>> Excerpts(
        NpgsqlCommand command,
        CancellationToken cancellation
    )
    {
        var excerpts = new List<ExcerptState>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            excerpts.Add(
                new ExcerptState(
                    reader.GetGuid(0),
                    reader.GetGuid(1),
                    reader.IsDBNull(2) ? null : reader.GetInt32(2),
                    CodingRows.Anchor(reader, 4),
                    reader.GetBoolean(3),
                    []
                )
            );
        }

        return excerpts;
    }

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        string select,
        string study,
        long sequence,
        object? only,
        string column = "source_id"
    )
    {
        var command = new NpgsqlCommand(
            only is null ? select
                : only is Guid[] ? $"{select} and {column} = any($3)"
                : $"{select} and {column} = $3",
            connection
        );
        command.Parameters.AddWithValue(study);
        command.Parameters.AddWithValue(sequence);
        if (only is { } id)
        {
            command.Parameters.AddWithValue(id);
        }

        return command;
    }
}
