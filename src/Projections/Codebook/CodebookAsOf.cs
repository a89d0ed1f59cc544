using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Codebook;

/// <summary>The codes in use as of a moment, with counts.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Version">What a write may carry to say which codebook it was decided on.</param>
/// <param name="Codes">Depth first, beside each other in the order they were made.</param>
public sealed record CodebookAsOf(Moment Moment, int Version, IReadOnlyList<CodebookRow> Codes)
{
    /// <summary>The codebook of a study.</summary>
    public static async Task<CodebookAsOf> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var id = DerivedId.Codebook(study.Study);
        var events = await study.Events([id], moment, cancellation);
        var decisions = events.Select(e => e.Data).ToList();
        var tree =
            decisions.Aggregate((CodeTree?)null, (tree, e) => CodeTree.Evolve(tree, id, e))
            ?? new CodeTree(id, []);
        var former = FormerNames.Of(tree, decisions);
        var times = CodeTimes.Of(events);
        var rows = CodebookView.Of(tree, await study.Counts(moment, cancellation));
        return new CodebookAsOf(
            moment,
            tree.CodeVersion,
            [
                .. rows.Select(row =>
                    row with
                    {
                        FormerNames = [.. former[row.Id]],
                        CreatedAt = times[row.Id].Created,
                        ChangedAt = times[row.Id].Changed,
                    }
                ),
            ]
        );
    }
}

/// <summary>One code as of a moment, in use or not.</summary>
/// <param name="Id">The code.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Definition">What it meant.</param>
/// <param name="ParentId">The code above it.</param>
/// <param name="Status">Whether it was in use, and if not, what became of it.</param>
/// <param name="MergedInto">The code it became part of.</param>
/// <param name="Codings">How many codings it had, for orientation.</param>
/// <param name="Origin">What led to it, where that was said.</param>
/// <param name="Level">How far under the surface it lies, where that was said.</param>
public sealed record CodeAsOf(
    Guid Id,
    Words Name,
    Words? Definition,
    Guid? ParentId,
    CodeStatus Status,
    Guid? MergedInto,
    long Codings,
    CodeOrigin? Origin,
    CodeLevel? Level
)
{
    /// <summary>Null for a code not made by then.</summary>
    public static async Task<CodeAsOf?> Read(
        StudyReader study,
        Guid code,
        Moment moment,
        CancellationToken cancellation
    ) =>
        (await study.Codebook(moment, cancellation)).Find(code) is { } found
            ? new CodeAsOf(
                found.Id,
                found.Name,
                found.Definition,
                found.ParentId,
                found.Status,
                found.MergedInto,
                (await study.Counts(moment, cancellation)).GetValueOrDefault(code),
                found.Origin,
                found.Level
            )
            : null;
}
