using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Sources;

/// <summary>The words of some excerpts. Each piece of a text is opened once, and only if needed.</summary>
internal sealed class Quotes
{
    private readonly IReadOnlyDictionary<(Guid Source, int Version), SourceText> _texts;
    private readonly Dictionary<SourceTextPiece, string?> _opened = new(
        ReferenceEqualityComparer.Instance
    );

    private Quotes(IReadOnlyDictionary<(Guid Source, int Version), SourceText> texts) =>
        _texts = texts;

    public static async Task<Quotes> Open(
        StudyReader study,
        IReadOnlyList<ExcerptState> excerpts,
        CancellationToken cancellation
    )
    {
        var wanted = excerpts
            .Where(excerpt => excerpt.Anchor.Range is not null)
            .Select(excerpt => (excerpt.SourceId, Version: excerpt.SourceVersion!.Value))
            .Distinct()
            .ToList();
        var ids = await Ids(study, wanted, cancellation);
        var texts = await SourceTexts.Read(
            study.Connection,
            study.Json,
            study.Study,
            ids,
            cancellation
        );
        return new Quotes(texts.Values.ToDictionary(text => (text.SourceId, text.Version)));
    }

    /// <summary>In order, cut to the excerpt; words that are withdrawn stay closed.</summary>
    public IReadOnlyList<SourceTextPiece> Of(ExcerptState excerpt) =>
        excerpt.Anchor.Range is { } range
        && _texts.TryGetValue((excerpt.SourceId, excerpt.SourceVersion!.Value), out var text)
            ?
            [
                .. text
                    .Pieces.Where(piece => piece.Start < range.End && range.Start < piece.End)
                    .Select(piece => Cut(piece, range)),
            ]
            : [];

    private SourceTextPiece Cut(SourceTextPiece piece, TextRange range)
    {
        var start = Math.Max(piece.Start, range.Start);
        var end = Math.Min(piece.End, range.End);
        if (!_opened.TryGetValue(piece, out var text))
        {
            _opened[piece] = text = piece.Words.Text;
        }

        return new SourceTextPiece(
            start,
            end,
            text is null
                ? piece.Words
                : Words.Of(text[(start - piece.Start)..(end - piece.Start)], piece.Words.Subjects)
        );
    }

    private static async Task<IReadOnlyList<Guid>> Ids(
        StudyReader study,
        List<(Guid SourceId, int Version)> wanted,
        CancellationToken cancellation
    )
    {
        var ids = new List<Guid>();
        if (wanted.Count == 0)
        {
            return ids;
        }

        await using var command = new NpgsqlCommand(
            $"""
            select (text ->> 'textId')::uuid
            from {StoreSetup.Schema}.mt_doc_source s
            cross join lateral jsonb_array_elements(s.data -> 'texts') text
            join unnest($2, $3) as w(source, version)
                on s.id = w.source and (text ->> 'version')::int = w.version
            where s.tenant_id = $1
            """,
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(wanted.Select(text => text.SourceId).ToArray());
        command.Parameters.AddWithValue(wanted.Select(text => text.Version).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            ids.Add(reader.GetGuid(0));
        }

        return ids;
    }
}
