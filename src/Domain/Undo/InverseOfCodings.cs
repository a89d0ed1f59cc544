using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes a decision on an excerpt back; codings keep their ids.</summary>
internal static class InverseOfCodings
{
    /// <summary>Null for an entry of something else.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?)? Of(
        PastEntry entry,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        if (entry.Data.GetType().Namespace != typeof(Excerpt).Namespace)
        {
            return null;
        }

        var excerpt = now.Excerpts[entry.Stream];
        return now.Sources[excerpt.SourceId].IsWithdrawn
            ? Inverse.Refuse(UndoRules.Withdrawn)
            : entry.Data switch
            {
                ExcerptMarked e => Facts(
                    !excerpt.IsWithdrawn && excerpt.Codings.Count == 0 && !IsCited(now, excerpt.Id),
                    () => new ExcerptWithdrawn(e.ExcerptId, e.SourceId, excerpt.Anchor, [], null)
                ),
                ExcerptWithdrawn e => Facts(
                    excerpt.IsWithdrawn && e.Codings.All(c => IsUsable(now, c.CodeId)),
                    [
                        () =>
                            new ExcerptMarked(
                                e.ExcerptId,
                                e.SourceId,
                                excerpt.SourceVersion,
                                e.Anchor
                            ),
                        .. e.Codings.Select(coding =>
                            (Func<object>)(() => Coded(excerpt, coding, now.Tree.CodeVersion))
                        ),
                    ]
                ),
                ExcerptCoded e => Facts(
                    Standing(now, e.ExcerptId, e.CodingId) is { } coding
                        && coding.CodeId == e.CodeId
                        && coding.Anchor == e.Anchor,
                    () =>
                        new CodingWithdrawn(
                            e.ExcerptId,
                            e.CodingId,
                            e.CodeId,
                            e.SourceId,
                            e.Coder,
                            e.Anchor,
                            now.Tree.CodeVersion,
                            e.SourceVersion,
                            null
                        )
                ),
                CodingWithdrawn e => Facts(
                    !excerpt.IsWithdrawn
                        && Standing(now, e.ExcerptId, e.CodingId) is null
                        && IsUsable(now, e.CodeId)
                        && !IsTwice(excerpt, e.CodeId, e.Coder, e.Anchor),
                    () =>
                        Coded(
                            excerpt,
                            new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.Anchor),
                            now.Tree.CodeVersion
                        )
                ),
                CodingMovedToCode e => Facts(
                    Standing(now, e.ExcerptId, e.CodingId) is { } coding
                        && coding.CodeId == e.To
                        && IsUsable(now, e.From)
                        && !IsTwice(excerpt, e.From, e.Coder, e.Anchor),
                    () =>
                        e with
                        {
                            From = e.To,
                            To = e.From,
                            CodeVersion = now.Tree.CodeVersion,
                            Reason = null,
                        }
                ),
                CodingCharacterised e => Facts(
                    Standing(now, e.ExcerptId, e.CodingId) is not null
                        && excerpt.CharacterisationOf(e.CodingId) == e.To,
                    () => e with { From = e.To, To = e.From }
                ),
                CodingBoundaryAdjusted e => Facts(
                    Standing(now, e.ExcerptId, e.CodingId)?.Anchor == e.To,
                    () =>
                        e with
                        {
                            CodeId = Standing(now, e.ExcerptId, e.CodingId)!.CodeId,
                            From = e.To,
                            To = e.From,
                            CodeVersion = now.Tree.CodeVersion,
                            Reason = null,
                        }
                ),
                ExcerptBoundaryAdjusted e => Facts(
                    !excerpt.IsWithdrawn
                        && excerpt.Anchor == e.To
                        && excerpt.SourceVersion == e.SourceVersion
                        && now.Sources[e.SourceId].Newest()?.Version == e.SourceVersion
                        && e.Codings.All(c =>
                            Standing(now, c.ExcerptId, c.CodingId)?.Anchor == e.To
                        ),
                    () =>
                        new ExcerptBoundaryAdjusted(
                            e.ExcerptId,
                            e.SourceId,
                            e.To,
                            e.From,
                            [
                                .. e.Codings.Select(c =>
                                    Standing(now, c.ExcerptId, c.CodingId)! with
                                    {
                                        Anchor = e.From,
                                    }
                                ),
                            ],
                            e.SourceVersion,
                            null
                        )
                ),
                _ => Inverse.Refuse(UndoRules.NotPossible(entry)),
            };

        (IReadOnlyList<StreamFact>, Refusal?) Facts(
            bool stands,
            params IReadOnlyList<Func<object>> facts
        ) =>
            stands
                ? Inverse.Facts<Excerpt>(entry, [.. facts.Select(fact => fact())])
                : Inverse.Refuse(UndoRules.Depends(entry, entry.Stream, record));
    }

    /// <summary>A coding as it stands; null where it does not any more.</summary>
    public static PlacedCoding? Standing(StudyState now, PlacedCoding coding) =>
        Standing(now, coding.ExcerptId, coding.CodingId);

    /// <summary>Whether the excerpt, or the source it lies in, was withdrawn.</summary>
    public static bool IsGone(StudyState now, Guid excerpt) =>
        now.Excerpts[excerpt].IsWithdrawn
        || now.Sources[now.Excerpts[excerpt].SourceId].IsWithdrawn;

    /// <summary>The same coding, put where it was.</summary>
    public static StreamFact Put(StudyState now, PlacedCoding coding, int version) =>
        new(
            typeof(Excerpt),
            coding.ExcerptId,
            Coded(now.Excerpts[coding.ExcerptId], coding, version)
        );

    /// <summary>A coding, taken from one code to another.</summary>
    public static StreamFact Move(
        StudyState now,
        PlacedCoding coding,
        Guid from,
        Guid to,
        int version
    )
    {
        var excerpt = now.Excerpts[coding.ExcerptId];
        var standing = Standing(now, coding)!;
        return new StreamFact(
            typeof(Excerpt),
            coding.ExcerptId,
            new CodingMovedToCode(
                coding.ExcerptId,
                coding.CodingId,
                from,
                to,
                excerpt.SourceId,
                standing.Coder,
                standing.Anchor,
                version,
                excerpt.SourceVersion,
                null
            )
        );
    }

    private static PlacedCoding? Standing(StudyState now, Guid excerpt, Guid coding) =>
        now.Excerpts[excerpt].Codings.FirstOrDefault(c => c.CodingId == coding);

    private static ExcerptCoded Coded(Excerpt excerpt, PlacedCoding coding, int version) =>
        new(
            coding.ExcerptId,
            coding.CodingId,
            coding.CodeId,
            excerpt.SourceId,
            coding.Coder,
            coding.Anchor,
            version,
            excerpt.SourceVersion,
            null
        );

    private static bool IsUsable(StudyState now, Guid code) =>
        now.Tree.Find(code) is { Status: Codebook.CodeStatus.InUse };

    private static bool IsTwice(Excerpt excerpt, Guid code, Guid coder, Anchor anchor) =>
        excerpt.Codings.Any(c => c.CodeId == code && c.Coder == coder && c.Anchor == anchor);

    private static bool IsCited(StudyState now, Guid excerpt) =>
        now.Map.Themes.Any(theme =>
            theme.InUse()
            && (theme.Excerpts.Contains(excerpt) || theme.ContraryCases.Contains(excerpt))
        )
        || (now.Theory?.Evidence.Any(evidence => evidence.ExcerptId == excerpt) ?? false)
        || (now.Report?.Quotations.Any(q => q.ExcerptId == excerpt && !q.IsWithdrawn) ?? false);
}
