using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes a decision on themes back.</summary>
internal static class InverseOfThemes
{
    /// <summary>Null for an entry of something else.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?)? Of(
        PastEntry entry,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        return entry.Data switch
        {
            ThemeProposed e => Leave(e.ThemeId),
            CodePromotedToTheme e => Leave(e.ThemeId),
            ThemeRenamed e => Swap(
                Now(e.ThemeId).Name.Equals(e.To) && !now.Map.IsTaken(e.From.Text ?? "", e.ThemeId),
                e.ThemeId,
                () => new ThemeRenamed(e.ThemeId, e.To, e.From, null)
            ),
            CentralConceptStated e => Swap(
                Equals(Now(e.ThemeId).Concept, e.To)
                    && (e.From is not null || Now(e.ThemeId).Status != ThemeStatus.Finalised),
                e.ThemeId,
                () => new CentralConceptStated(e.ThemeId, e.To, e.From, null)
            ),
            ThemeBoundaryDrawn e => Swap(
                Equals(Now(e.ThemeId).Boundary, e.To),
                e.ThemeId,
                () => new ThemeBoundaryDrawn(e.ThemeId, e.To, e.From, null)
            ),
            CodeAssignedToTheme e => Swap(
                Now(e.ThemeId).InUse() && Now(e.ThemeId).Codes.Contains(e.CodeId),
                e.ThemeId,
                () => new CodeRemovedFromTheme(e.ThemeId, e.CodeId, null)
            ),
            CodeRemovedFromTheme e => Swap(
                Now(e.ThemeId).InUse() && !Now(e.ThemeId).Codes.Contains(e.CodeId),
                e.ThemeId,
                () => new CodeAssignedToTheme(e.ThemeId, e.CodeId, now.Tree.CodeVersion, null)
            ),
            ExcerptAttachedToTheme e => Swap(
                Now(e.ThemeId).InUse() && Now(e.ThemeId).Excerpts.Contains(e.ExcerptId),
                e.ThemeId,
                () => new ExcerptDetachedFromTheme(e.ThemeId, e.ExcerptId, e.SourceId, null)
            ),
            ExcerptDetachedFromTheme e => Swap(
                Now(e.ThemeId).InUse()
                    && !Now(e.ThemeId).Excerpts.Contains(e.ExcerptId)
                    && !InverseOfCodings.IsGone(now, e.ExcerptId),
                e.ThemeId,
                () => new ExcerptAttachedToTheme(e.ThemeId, e.ExcerptId, e.SourceId, null)
            ),
            ContraryCaseNoted e => Swap(
                Now(e.ThemeId).ContraryCases.Contains(e.ExcerptId),
                e.ThemeId,
                () => new ContraryCaseWithdrawn(e.ThemeId, e.ExcerptId, e.SourceId, null)
            ),
            ContraryCaseWithdrawn e => Swap(
                !Now(e.ThemeId).ContraryCases.Contains(e.ExcerptId),
                e.ThemeId,
                () => new ContraryCaseNoted(e.ThemeId, e.ExcerptId, e.SourceId, null)
            ),
            ThemeNested e => Swap(
                Now(e.ThemeId).ParentId == e.To
                    && Now(e.ThemeId).Level == e.ToLevel
                    && (e.From is not { } parent || Now(parent).InUse()),
                e.ThemeId,
                () => new ThemeNested(e.ThemeId, e.To, e.From, e.ToLevel, e.FromLevel, null)
            ),
            ThemeParked e => Back(e.ThemeId, ThemeStatus.Parked),
            ThemeDiscarded e => Back(e.ThemeId, ThemeStatus.Discarded),
            ThemeDemoted e => Back(e.ThemeId, ThemeStatus.Demoted),
            ThemeRestored e => Swap(
                Now(e.ThemeId).Status == ThemeStatus.Candidate && !now.Map.Below(e.ThemeId).Any(),
                e.ThemeId,
                () => AsBefore(before.Map.Find(e.ThemeId)!, record)
            ),
            ThemeFinalised e => Swap(
                Now(e.ThemeId).Status == ThemeStatus.Finalised,
                e.ThemeId,
                () => new ThemeReopened(e.ThemeId, null)
            ),
            ThemeReopened e => Swap(
                Now(e.ThemeId).Status == ThemeStatus.Candidate
                    && Now(e.ThemeId).Concept is not null,
                e.ThemeId,
                () => new ThemeFinalised(e.ThemeId, null)
            ),
            ThemesMerged e => Unmerge(entry, e, before, now, record),
            ThemeSplit e => Unsplit(entry, e, before, now, record),
            ThemeReviewed or ThematicMapDrawn => Inverse.Refuse(UndoRules.NotPossible(entry)),
            _ => null,
        };

        Theme Now(Guid id) => now.Map.Find(id)!;

        (IReadOnlyList<StreamFact>, Refusal?) Swap(bool stands, Guid theme, Func<object> fact) =>
            Inverse.Swap<ThemeMap>(entry, stands, theme, record, fact);

        // A theme that was proposed is given up; one below it, or a claim on it, rests on it.
        (IReadOnlyList<StreamFact>, Refusal?) Leave(Guid theme) =>
            Swap(
                Now(theme).Status == ThemeStatus.Candidate
                    && !now.Map.Below(theme).Any()
                    && (now.Report?.Findings.All(f => f.ThemeId != theme || f.IsWithdrawn) ?? true),
                theme,
                () => new ThemeDiscarded(theme, null)
            );

        (IReadOnlyList<StreamFact>, Refusal?) Back(Guid theme, ThemeStatus left)
        {
            var was = before.Map.Find(theme)!;
            return Swap(
                Now(theme).Status == left
                    && (!was.InUse() || !now.Map.IsTaken(Now(theme).Name.Text ?? "", theme)),
                theme,
                () =>
                    was.Status == ThemeStatus.Parked
                        ? new ThemeParked(theme, null)
                        : new ThemeRestored(theme, null)
            );
        }
    }

    /// <summary>What makes a theme again what it was before it was restored.</summary>
    private static object AsBefore(Theme was, IReadOnlyList<PastEntry> record) =>
        was.Status switch
        {
            ThemeStatus.Parked => new ThemeParked(was.Id, null),
            ThemeStatus.Merged => new ThemesMerged(was.MergedInto!.Value, [was.Id], null),
            ThemeStatus.Demoted => new ThemeDemoted(was.Id, was.DemotedTo!.Value, null),
            ThemeStatus.Split => record
                .Select(entry => entry.Data)
                .OfType<ThemeSplit>()
                .Last(split => split.ThemeId == was.Id),
            _ => new ThemeDiscarded(was.Id, null),
        };

    private static (IReadOnlyList<StreamFact>, Refusal?) Unmerge(
        PastEntry entry,
        ThemesMerged merged,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        var into = now.Map.Find(merged.Into)!;
        var was = before.Map.Find(merged.Into)!;
        var from = merged.From.Select(id => before.Map.Find(id)!).ToList();
        var codes = from.SelectMany(theme => theme.Codes).Distinct().Except(was.Codes).ToList();
        var excerpts = from.SelectMany(t => t.Excerpts).Distinct().Except(was.Excerpts).ToList();
        var contrary = from.SelectMany(t => t.ContraryCases)
            .Distinct()
            .Except(was.ContraryCases)
            .ToList();
        return
            !into.InUse()
            || merged.From.Any(id =>
                now.Map.Find(id) is not { Status: ThemeStatus.Merged } theme
                || theme.MergedInto != merged.Into
                || now.Map.IsTaken(theme.Name.Text ?? "", id)
            )
            || codes.Except(into.Codes).Any()
            || excerpts.Except(into.Excerpts).Any()
            || contrary.Except(into.ContraryCases).Any()
            ? Inverse.Refuse(UndoRules.Depends(entry, merged.Into, record))
            : Inverse.Facts<ThemeMap>(
                entry,
                [
                    .. merged.From.Select(id => new ThemeRestored(id, null)),
                    .. codes.Select(code => new CodeRemovedFromTheme(into.Id, code, null)),
                    .. excerpts.Select(id => new ExcerptDetachedFromTheme(
                        into.Id,
                        id,
                        now.Excerpts[id].SourceId,
                        null
                    )),
                    .. contrary.Select(id => new ContraryCaseWithdrawn(
                        into.Id,
                        id,
                        now.Excerpts[id].SourceId,
                        null
                    )),
                ]
            );
    }

    private static (IReadOnlyList<StreamFact>, Refusal?) Unsplit(
        PastEntry entry,
        ThemeSplit split,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        var old = now.Map.Find(split.ThemeId)!;
        var was = before.Map.Find(split.ThemeId)!;
        return
            (split.Kept ? !old.InUse() : old.Status != ThemeStatus.Split)
            || split.Into.Any(part =>
                now.Map.Find(part.ThemeId) is not { Status: ThemeStatus.Candidate } theme
                || !theme.Codes.Order().SequenceEqual(part.Codes.Order())
                || !theme.Excerpts.Order().SequenceEqual(part.Excerpts.Order())
                || now.Map.Below(part.ThemeId).Any()
            )
            ? Inverse.Refuse(UndoRules.Depends(entry, split.Into[0].ThemeId, record))
            : Inverse.Facts<ThemeMap>(
                entry,
                [
                    .. split.Kept ? (IReadOnlyList<object>)[] : [new ThemeRestored(old.Id, null)],
                    .. split.Into.Select(part => new ThemeDiscarded(part.ThemeId, null)),
                    .. was
                        .Codes.Except(old.Codes)
                        .Select(code => new CodeAssignedToTheme(
                            old.Id,
                            code,
                            now.Tree.CodeVersion,
                            null
                        )),
                    .. was
                        .Excerpts.Except(old.Excerpts)
                        .Select(id => new ExcerptAttachedToTheme(
                            old.Id,
                            id,
                            now.Excerpts[id].SourceId,
                            null
                        )),
                ]
            );
    }
}
