using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Projections.Coding;

/// <summary>An open excerpt as of a moment, with the codes on it and its words.</summary>
/// <param name="Id">The excerpt.</param>
/// <param name="Version">What a write may carry to say which state it was decided on.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="SourceVersion">The version of the text it lies in.</param>
/// <param name="Anchor">Where it lies.</param>
/// <param name="IsOrphaned">A correction of the text lost it.</param>
/// <param name="Codings">The codings on it, by id.</param>
/// <param name="Characterised">What is said of single codings, by id.</param>
/// <param name="Quote">
/// Its words in order, cut at turns; empty for a whole source and for a text that is not here.
/// </param>
public sealed record ExcerptView(
    Guid Id,
    long Version,
    Guid SourceId,
    int? SourceVersion,
    Anchor Anchor,
    bool IsOrphaned,
    IReadOnlyList<PlacedCoding> Codings,
    IReadOnlyList<CharacterisedCoding> Characterised,
    IReadOnlyList<SourceTextPiece> Quote
)
{
    /// <summary>A part of those in a source, with a code, or of all, ordered by id.</summary>
    public static async Task<Page<ExcerptView>> Read(
        StudyReader study,
        ExcerptFilter filter,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    )
    {
        var found = await ExcerptTables.Part(study, filter, moment, part, cancellation);
        var page = part.Cut(moment.Number, found, excerpt => excerpt.Id);
        var versions = await StreamVersions.Read(
            study,
            [.. page.Items.Select(excerpt => excerpt.Id)],
            moment,
            cancellation
        );
        var said = await Characterisations.Read(study, page.Items, moment, cancellation);
        var quotes = await Quotes.Open(study, page.Items, cancellation);
        return new Page<ExcerptView>(
            page.Moment,
            [
                .. page.Items.Select(excerpt => new ExcerptView(
                    excerpt.Id,
                    versions[excerpt.Id],
                    excerpt.SourceId,
                    excerpt.SourceVersion,
                    excerpt.Anchor,
                    excerpt.IsOrphaned,
                    excerpt.Codings,
                    said.Of(excerpt.Codings),
                    quotes.Of(excerpt)
                )),
            ],
            page.Next
        );
    }

    /// <summary>One excerpt; null where none of that id was open at that moment.</summary>
    public static async Task<ExcerptView?> One(
        StudyReader study,
        Guid excerpt,
        Moment moment,
        CancellationToken cancellation
    ) =>
        (
            await Read(
                study,
                new ExcerptFilter(Excerpt: excerpt),
                moment,
                new PageOf(null, 1),
                cancellation
            )
        ).Items.SingleOrDefault();
}

/// <summary>Which excerpts a reader asks for; nothing set means all.</summary>
public sealed record ExcerptFilter(Guid? Source = null, Guid? Code = null, Guid? Excerpt = null);
