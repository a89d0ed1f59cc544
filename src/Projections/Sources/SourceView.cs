using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Sources;

/// <summary>A source as of a moment, without its words and turns.</summary>
/// <param name="Id">The source.</param>
/// <param name="Version">What a write may carry to say which state it was decided on.</param>
/// <param name="Title">What the team calls it.</param>
/// <param name="FileName">The file it came from, where that was kept.</param>
/// <param name="Description">What is noted about it.</param>
/// <param name="Participants">Whose words it may hold.</param>
/// <param name="TextUnknown">The text was gone before it could be brought here.</param>
/// <param name="IsWithdrawn">It was taken out of the analysis.</param>
/// <param name="Texts">The versions of its text, oldest first.</param>
public sealed record SourceView(
    Guid Id,
    int Version,
    Words Title,
    Words? FileName,
    Words? Description,
    IReadOnlyList<Guid> Participants,
    bool TextUnknown,
    bool IsWithdrawn,
    IReadOnlyList<TextFacts> Texts
)
{
    /// <summary>A part of the study's sources, ordered by id.</summary>
    public static async Task<Page<SourceView>> Read(
        StudyReader study,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    )
    {
        var sources = await FoldedStreams.Read<Source>(
            study,
            "source",
            Source.Evolve,
            moment,
            part,
            cancellation
        );
        return part.Cut(moment.Number, [.. sources.Select(Of)], source => source.Id);
    }

    /// <summary>One source; null where there was none of that id by then.</summary>
    public static async Task<SourceView?> One(
        StudyReader study,
        Guid source,
        Moment moment,
        CancellationToken cancellation
    ) =>
        await FoldedStreams.One<Source>(study, source, Source.Evolve, moment, cancellation)
            is { } found
            ? Of(found)
            : null;

    private static SourceView Of(Source source) =>
        new(
            source.Id,
            source.StreamVersion,
            source.Title,
            source.FileName,
            source.Description,
            source.Participants,
            source.TextUnknown,
            source.IsWithdrawn,
            [
                .. source.Texts.Select(text => new TextFacts(
                    text.Version,
                    text.Length,
                    text.Fingerprint
                )),
            ]
        );
}

/// <summary>What is known of one version of a text without reading it.</summary>
/// <param name="Version">Counted from 1.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Fingerprint">SHA-256 over its sealed pieces, 64 hex digits.</param>
public sealed record TextFacts(int Version, int Length, string Fingerprint);
