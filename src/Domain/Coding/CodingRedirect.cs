using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Coding;

/// <summary>
/// What a decision on the codebook did to one coding: a split took it to another code, or a merge
/// absorbed it (no code).
/// </summary>
/// <param name="CodingId">The coding.</param>
/// <param name="CodeVersion">The codebook version of that decision.</param>
/// <param name="CodeId">The code it went to, or null where it was absorbed.</param>
public sealed record CodingRedirect(Guid CodingId, int CodeVersion, Guid? CodeId)
{
    /// <summary>
    /// The excerpt with its codings as merges and splits left them. A decision on the codebook
    /// touches the codings that were last decided on an earlier version of it.
    /// </summary>
    public static Excerpt Follow(
        Excerpt excerpt,
        CodeTree tree,
        IReadOnlyList<CodingRedirect> redirects
    )
    {
        var now = excerpt;
        for (var i = 0; i < excerpt.Codings.Count; i++)
        {
            var coding = excerpt.Codings[i];
            var code = Follow(coding, excerpt.CodeVersions[i], tree, redirects);
            now = code is { } id
                ? now.With(coding with { CodeId = id }, excerpt.CodeVersions[i])
                : now.Without([coding.CodingId]);
        }

        return now;
    }

    private static Guid? Follow(
        PlacedCoding coding,
        int version,
        CodeTree tree,
        IReadOnlyList<CodingRedirect> redirects
    )
    {
        var code = coding.CodeId;
        for (var at = version; ; )
        {
            var redirect = redirects
                .Where(r => r.CodingId == coding.CodingId && r.CodeVersion > at)
                .MinBy(r => r.CodeVersion);
            var merge =
                tree.Find(code) is { MergedInto: not null } merged && merged.ChangedAt > at
                    ? merged
                    : null;
            if (redirect is null && merge is null)
            {
                return code;
            }

            if (redirect is not null && redirect.CodeVersion <= (merge?.ChangedAt ?? int.MaxValue))
            {
                if (redirect.CodeId is not { } next)
                {
                    return null;
                }

                (code, at) = (next, redirect.CodeVersion);
            }
            else
            {
                (code, at) = (merge!.MergedInto!.Value, merge.ChangedAt);
            }
        }
    }
}
