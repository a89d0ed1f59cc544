using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Codebook;

/// <summary>The codes in use as of a moment, each with how many codings it has.</summary>
public static class CodebookView
{
    /// <summary>What joins the names of a code and those above it.</summary>
    public const string Separator = " / ";

    /// <summary>What is shown for a name whose key is gone.</summary>
    public const string Withdrawn = "(withdrawn)";

    /// <summary>Depth first, beside each other in the order they were made.</summary>
    public static IReadOnlyList<CodebookRow> Of(
        CodeTree tree,
        IReadOnlyDictionary<Guid, long> counts
    )
    {
        var rows = new List<CodebookRow>();
        var below = tree.Codes.Where(code => code.InUse()).ToLookup(code => code.ParentId);
        var inUse = tree.Codes.Where(code => code.InUse()).Select(code => code.Id).ToHashSet();

        // A code whose parent went out of use is shown at the top.
        foreach (
            var code in tree.Codes.Where(code =>
                code.InUse() && (code.ParentId is not { } parent || !inUse.Contains(parent))
            )
        )
        {
            Add(code, "", 0);
        }

        return rows;

        void Add(Code code, string prefix, int depth)
        {
            var path = prefix + (code.Name.Text ?? Withdrawn);
            rows.Add(
                new CodebookRow(
                    code.Id,
                    path,
                    code.Name,
                    code.Definition,
                    code.ParentId,
                    depth,
                    counts.GetValueOrDefault(code.Id),
                    code.Origin,
                    code.Level
                )
            );
            foreach (var child in below[code.Id])
            {
                Add(child, path + Separator, depth + 1);
            }
        }
    }
}

/// <summary>One code in use.</summary>
/// <param name="Id">The code.</param>
/// <param name="Code">Its name after the names above it.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Definition">What it means.</param>
/// <param name="ParentId">The code above it.</param>
/// <param name="Depth">How many codes stand above it.</param>
/// <param name="Codings">How many codings it has, for orientation.</param>
/// <param name="Origin">What led to it, where that was said.</param>
/// <param name="Level">How far under the surface it lies, where that was said.</param>
public sealed record CodebookRow(
    Guid Id,
    string Code,
    Words Name,
    Words? Definition,
    Guid? ParentId,
    int Depth,
    long Codings,
    CodeOrigin? Origin,
    CodeLevel? Level
)
{
    /// <summary>What it and the codes that became part of it were called before.</summary>
    public IReadOnlyList<Words> FormerNames { get; init; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When something was decided about it last; codings are no decisions about a code.</summary>
    public DateTimeOffset? ChangedAt { get; init; }
}
