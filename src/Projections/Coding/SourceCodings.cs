using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// The codings of one source as of a moment, with what their codes were called then; or, for whoever
/// knows them as of another moment, earlier or later, what is different.
/// </summary>
/// <param name="Moment">The moment.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Codes">The codes that occur, by id.</param>
/// <param name="Codings">The open codings, by id; of what was known, those that are different only.</param>
/// <param name="Known">The moment as of which the codings were known; null where all are told.</param>
/// <param name="Gone">Of what was known, the codings that are not as they were, by id.</param>
public sealed record SourceCodings(
    long Moment,
    Guid SourceId,
    IReadOnlyList<CodeLabel> Codes,
    IReadOnlyList<PlacedCoding> Codings,
    long? Known,
    IReadOnlyList<Guid> Gone
)
{
    /// <summary>Null for a source that the study did not have by then.</summary>
    public static async Task<SourceCodings?> Read(
        StudyReader study,
        Guid source,
        Moment moment,
        Moment? known,
        CancellationToken cancellation
    )
    {
        if ((await StreamVersions.Read(study, [source], moment, cancellation)).Count == 0)
        {
            return null;
        }

        var tree = await study.Codebook(moment, cancellation);
        var codes = await ExcerptTables.CodesIn(study, source, moment, cancellation);
        return new SourceCodings(
            moment.Number,
            source,
            [.. codes.Select(code => new CodeLabel(code, tree.Find(code)!.Name))],
            known is null
                ? await study.CodingsOfSource(source, moment, cancellation)
                : await ExcerptTables.Changed(study, source, known, moment, cancellation),
            known?.Number,
            known is null
                ? []
                :
                [
                    .. (
                        await ExcerptTables.Changed(study, source, moment, known, cancellation)
                    ).Select(coding => coding.CodingId),
                ]
        );
    }
}

/// <summary>What a code is called.</summary>
public sealed record CodeLabel(Guid CodeId, Words Name);
