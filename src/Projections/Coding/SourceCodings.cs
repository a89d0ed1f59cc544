using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Coding;

/// <summary>The codings of one source as of a moment, with what their codes were called then.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Codes">The codes that occur, by id.</param>
/// <param name="Codings">The open codings, by id.</param>
public sealed record SourceCodings(
    long Moment,
    Guid SourceId,
    IReadOnlyList<CodeLabel> Codes,
    IReadOnlyList<PlacedCoding> Codings
)
{
    /// <summary>Null for a source that the study did not have by then.</summary>
    public static async Task<SourceCodings?> Read(
        StudyReader study,
        Guid source,
        Moment moment,
        CancellationToken cancellation
    )
    {
        if ((await StreamVersions.Read(study, [source], moment, cancellation)).Count == 0)
        {
            return null;
        }

        var codings = await study.CodingsOfSource(source, moment, cancellation);
        var tree = await study.Codebook(moment, cancellation);
        return new SourceCodings(
            moment.Number,
            source,
            [
                .. codings
                    .Select(coding => coding.CodeId)
                    .Distinct()
                    .Order()
                    .Select(code => new CodeLabel(code, tree.Find(code)!.Name)),
            ],
            codings
        );
    }
}

/// <summary>What a code is called.</summary>
public sealed record CodeLabel(Guid CodeId, Words Name);
