namespace PeerEvents.Domain.Codebook;

/// <summary>
/// All codes of a study, in use or not, in the order they were made. Its version counts its
/// events; every coding names the version it was made on.
/// </summary>
public sealed record CodeTree(Guid Id, IReadOnlyList<Code> Codes, int CodeVersion = 0)
{
    /// <summary>The code, or null where the codebook never had it.</summary>
    public Code? Find(Guid id) => Codes.FirstOrDefault(code => code.Id == id);

    /// <summary>The code that a code is now: itself, or the one it became part of, however far.</summary>
    public Code? Resolve(Guid id)
    {
        var code = Find(id);
        while (code is { Status: CodeStatus.Merged, MergedInto: { } into })
        {
            code = Find(into);
        }

        return code;
    }

    /// <summary>The codes in use right below a code, or at the top.</summary>
    public IEnumerable<Code> Below(Guid? parent) =>
        Codes.Where(code => code.ParentId == parent && code.InUse());

    /// <summary>Whether a code is, or stands somewhere under, another.</summary>
    public bool IsWithin(Guid? code, Guid above)
    {
        for (var at = code; at is { } id; at = Find(id)?.ParentId)
        {
            if (id == above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a code in use beside it has the same name, compared ordinally.</summary>
    public bool IsTaken(string name, Guid? parent, params IReadOnlyList<Guid> except) =>
        Below(parent).Any(code => !except.Contains(code.Id) && code.Name.Text == name);

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static CodeTree? Evolve(CodeTree? tree, Guid id, object @event)
    {
        var before = tree ?? new CodeTree(id, []);
        var next = before.CodeVersion + 1;
        return @event switch
        {
            CodeCreated e => Grow(e),
            CodeRenamed e => Change(e.CodeId, code => code with { Name = e.To }),
            CodeRedefined e => Change(e.CodeId, code => code with { Definition = e.To }),
            CodeMoved e => Change(e.CodeId, code => code with { ParentId = e.To }),
            CodeLevelMarked e => Change(e.CodeId, code => code with { Level = e.To }),
            CodesMerged e => before with
            {
                Codes = CodeMerging.Fold(before, e, next),
                CodeVersion = next,
            },
            CodeSplit e => before with
            {
                Codes = CodeSplitting.Fold(before, e, next),
                CodeVersion = next,
            },
            MergeUndone e => before with
            {
                Codes = CodeMerging.Undo(before, e, next),
                CodeVersion = next,
            },
            CodeRetired e => Change(
                e.CodeId,
                code => code with { Status = CodeStatus.Retired, ChangedAt = next }
            ),
            CodeRevived e => Change(
                e.CodeId,
                code =>
                    code with
                    {
                        Status = CodeStatus.InUse,
                        ParentId = e.ParentId,
                        ChangedAt = next,
                    }
            ),
            _ => tree,
        };

        CodeTree Grow(CodeCreated e) =>
            before with
            {
                Codes =
                [
                    .. before.Codes,
                    new Code(
                        e.CodeId,
                        e.Name,
                        e.Definition,
                        e.ParentId,
                        CodeStatus.InUse,
                        null,
                        next,
                        e.Origin
                    ),
                ],
                CodeVersion = next,
            };

        CodeTree Change(Guid code, Func<Code, Code> change) =>
            before with
            {
                Codes = [.. before.Codes.Select(c => c.Id == code ? change(c) : c)],
                CodeVersion = next,
            };
    }
}
