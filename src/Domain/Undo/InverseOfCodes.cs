using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes a decision on the codebook back.</summary>
internal static class InverseOfCodes
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
            CodeCreated e => Swap(
                IsUnused(now, e.CodeId),
                e.CodeId,
                () => new CodeRetired(e.CodeId, null)
            ),
            CodeRenamed e => Swap(
                Now(e.CodeId).Name.Equals(e.To) && IsFree(e.From, e.CodeId, Now(e.CodeId).ParentId),
                e.CodeId,
                () => new CodeRenamed(e.CodeId, e.To, e.From, null)
            ),
            CodeRedefined e => Swap(
                Equals(Now(e.CodeId).Definition, e.To),
                e.CodeId,
                () => new CodeRedefined(e.CodeId, e.To, e.From, null)
            ),
            CodeMoved e => Swap(
                Now(e.CodeId).ParentId == e.To
                    && IsFree(Now(e.CodeId).Name, e.CodeId, e.From)
                    && (e.From is not { } parent || CanHold(now, parent, e.CodeId)),
                e.CodeId,
                () => new CodeMoved(e.CodeId, e.To, e.From, null)
            ),
            CodeLevelMarked e => Swap(
                Now(e.CodeId).Level == e.To,
                e.CodeId,
                () => new CodeLevelMarked(e.CodeId, e.To, e.From, null)
            ),
            CodeRetired e => Swap(
                Now(e.CodeId).Status == CodeStatus.Retired
                    && IsFree(Now(e.CodeId).Name, e.CodeId, before.Tree.Find(e.CodeId)!.ParentId),
                e.CodeId,
                () => new CodeRevived(e.CodeId, before.Tree.Find(e.CodeId)!.ParentId, null)
            ),
            CodeRevived e => Swap(
                Now(e.CodeId).InUse() && !now.Tree.Below(e.CodeId).Any(),
                e.CodeId,
                () => new CodeRetired(e.CodeId, null)
            ),
            MergeUndone e => Swap(
                Now(e.Into).InUse() && e.From.All(id => Now(id).InUse()),
                e.Into,
                () => new CodesMerged(e.Into, e.From, [], now.Tree.CodeVersion, null)
            ),
            CodesMerged e => Unmerge(entry, e, before, now, record),
            CodeSplit e => Unsplit(entry, e, now, record),
            _ => null,
        };

        Code Now(Guid id) => now.Tree.Find(id)!;

        bool IsFree(Words name, Guid code, Guid? parent) =>
            !now.Tree.IsTaken(name.Text ?? "", parent, code);

        (IReadOnlyList<StreamFact>, Refusal?) Swap(bool stands, Guid code, Func<object> fact) =>
            Inverse.Swap<CodeTree>(entry, stands, code, record, fact);
    }

    // The codes stand apart again, what was below them goes back, and so does each coding.
    private static (IReadOnlyList<StreamFact>, Refusal?) Unmerge(
        PastEntry entry,
        CodesMerged merged,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        var moved = before
            .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
            .Where(coding => merged.From.Contains(coding.CodeId))
            .ToList();
        var absorbed = merged.Absorbed.Select(one => one.CodingId).ToHashSet();
        var children = before
            .Tree.Codes.Where(code =>
                code.InUse() && code.ParentId is { } parent && merged.From.Contains(parent)
            )
            .ToList();
        if (
            now.Tree.Find(merged.Into) is not { Status: CodeStatus.InUse }
            || merged.From.Any(id =>
                now.Tree.Find(id) is not { Status: CodeStatus.Merged } code
                || code.MergedInto != merged.Into
                || now.Tree.IsTaken(code.Name.Text ?? "", code.ParentId, code.Id)
            )
            || children.Any(child => now.Tree.Find(child.Id)!.ParentId != merged.Into)
            || moved.Any(coding =>
                InverseOfCodings.Standing(now, coding)?.CodeId
                != (absorbed.Contains(coding.CodingId) ? null : merged.Into)
            )
        )
        {
            return Inverse.Refuse(UndoRules.Depends(entry, merged.Into, record));
        }

        if (moved.Any(coding => InverseOfCodings.IsGone(now, coding.ExcerptId)))
        {
            return Inverse.Refuse(UndoRules.Withdrawn);
        }

        var version = now.Tree.CodeVersion + 1 + children.Count;
        return (
            [
                new StreamFact(
                    typeof(CodeTree),
                    entry.Stream,
                    new MergeUndone(merged.Into, merged.From, null)
                ),
                .. children.Select(child => new StreamFact(
                    typeof(CodeTree),
                    entry.Stream,
                    new CodeMoved(child.Id, merged.Into, child.ParentId, null)
                )),
                .. moved.Select(coding =>
                    absorbed.Contains(coding.CodingId)
                        ? InverseOfCodings.Put(now, coding, version)
                        : InverseOfCodings.Move(now, coding, merged.Into, coding.CodeId, version)
                ),
            ],
            null
        );
    }

    // Each coding goes back to the old code, the new ones are retired.
    private static (IReadOnlyList<StreamFact>, Refusal?) Unsplit(
        PastEntry entry,
        CodeSplit split,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        var parts = split.Into.Select(part => part.CodeId).ToHashSet();
        var told = split.Codings.ToDictionary(coding => coding.CodingId, coding => coding.To);
        var old = now.Tree.Find(split.CodeId)!;
        var standing = now
            .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
            .Where(coding => parts.Contains(coding.CodeId))
            .ToList();
        if (
            (split.Kept ? !old.InUse() : old.Status != CodeStatus.Retired)
            || parts.Any(part =>
                now.Tree.Find(part) is not { Status: CodeStatus.InUse }
                || now.Tree.Below(part).Any()
                || IsInATheme(now, part)
            )
            || standing.Count != told.Count
            || standing.Any(coding => told.GetValueOrDefault(coding.CodingId) != coding.CodeId)
            || (!split.Kept && now.Tree.IsTaken(old.Name.Text ?? "", old.ParentId, old.Id))
        )
        {
            return Inverse.Refuse(UndoRules.Depends(entry, split.Into[0].CodeId, record));
        }

        var version = now.Tree.CodeVersion + parts.Count + 1;
        return (
            [
                .. split.Kept
                    ? (IReadOnlyList<StreamFact>)[]
                    :
                    [
                        new StreamFact(
                            typeof(CodeTree),
                            entry.Stream,
                            new CodeRevived(old.Id, old.ParentId, null)
                        ),
                    ],
                .. standing.Select(coding =>
                    InverseOfCodings.Move(now, coding, coding.CodeId, old.Id, version)
                ),
                .. split.Into.Select(part => new StreamFact(
                    typeof(CodeTree),
                    entry.Stream,
                    new CodeRetired(part.CodeId, null)
                )),
            ],
            null
        );
    }

    private static bool IsUnused(StudyState now, Guid code) =>
        now.Tree.Find(code) is { Status: CodeStatus.InUse }
        && !now.Tree.Below(code).Any()
        && !IsInATheme(now, code)
        && now.Excerpts.Values.All(excerpt => excerpt.Codings.All(c => c.CodeId != code));

    private static bool IsInATheme(StudyState now, Guid code) =>
        now.Map.Themes.Any(theme => theme.InUse() && theme.Codes.Contains(code));

    private static bool CanHold(StudyState now, Guid parent, Guid code) =>
        now.Tree.Find(parent) is { Status: CodeStatus.InUse } && !now.Tree.IsWithin(parent, code);
}
