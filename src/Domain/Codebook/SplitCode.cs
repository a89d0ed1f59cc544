using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Codebook;

/// <summary>Divide a code into new ones and tell each of its codings where it goes.</summary>
/// <param name="CodeId">The code to divide.</param>
/// <param name="Into">The new codes.</param>
/// <param name="Codings">Every coding of the code, with the code it goes to.</param>
/// <param name="Keep">Whether the old code stays in use; only then may codings stay with it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">The codebook version it was decided on.</param>
public sealed record SplitCode(
    Guid CodeId,
    IReadOnlyList<NewCode> Into,
    IReadOnlyList<CodingGoesTo> Codings,
    bool Keep = false,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook and on every open coding of the code.</summary>
    public static Decision Decide(
        SplitCode command,
        CodeTree tree,
        IReadOnlyList<PlacedCoding> codings
    )
    {
        var refusal = Problem(command, tree) ?? ProblemWithCodings(command, codings);
        var excerpts = codings.ToDictionary(coding => coding.CodingId, coding => coding.ExcerptId);
        var subjects = tree.Find(command.CodeId)?.Subjects() ?? [];
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodeSplit(
                    command.CodeId,
                    [
                        .. command.Into.Select(part => new CodePart(
                            part.CodeId,
                            Words.Of(part.Name.Trim(), subjects),
                            Words.OfOptional(part.Definition, subjects)
                        )),
                    ],
                    [
                        .. command
                            .Codings.Where(coding => coding.To != command.CodeId)
                            .OrderBy(coding => coding.CodingId)
                            .Select(coding => new SplitCoding(
                                coding.CodingId,
                                excerpts[coding.CodingId],
                                coding.To
                            )),
                    ],
                    command.Keep,
                    tree.CodeVersion,
                    Words.OfOptional(command.Reason, subjects)
                )
            );
    }

    private static Refusal? Problem(SplitCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var names = command.Into.Select(part => part.Name?.Trim()).ToList();
        return CodebookRules.ProblemWith(code)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                command.Into.Count == 0
                    ? new Refusal("codebook/split-into-nothing", "Name at least one new code.")
                    : null
            )
            ?? command
                .Into.Select(part =>
                    FreeText.ProblemWithName(part.Name, "codebook/name", "A code")
                    ?? FreeText.ProblemWithNote(part.Definition)
                )
                .FirstOrDefault(problem => problem is not null)
            ?? (
                command.Into.Any(part => tree.Find(part.CodeId) is not null)
                || command.Into.DistinctBy(part => part.CodeId).Count() != command.Into.Count
                    ? new Refusal(
                        "codebook/already-there",
                        "One of the new codes was made already."
                    )
                : names.Distinct(StringComparer.Ordinal).Count() != names.Count
                || names.Any(name => tree.IsTaken(name!, code!.ParentId, Freed(command)))
                    ? CodebookRules.NameTaken
                : !command.Keep && tree.Below(command.CodeId).Any()
                    ? new Refusal(
                        "codebook/has-sub-codes",
                        "This code has sub-codes in use. Move them first, or keep the code."
                    )
                : null
            );
    }

    // A part may take over the name of a code that goes.
    private static IReadOnlyList<Guid> Freed(SplitCode command) =>
        command.Keep ? [] : [command.CodeId];

    private static Refusal? ProblemWithCodings(
        SplitCode command,
        IReadOnlyList<PlacedCoding> codings
    )
    {
        var targets = command.Into.Select(part => part.CodeId).ToHashSet();
        if (command.Keep)
        {
            targets.Add(command.CodeId);
        }

        var told = command.Codings.Select(coding => coding.CodingId).ToHashSet();
        return told.Count != command.Codings.Count
            || !told.SetEquals(codings.Select(coding => coding.CodingId))
                ? new Refusal(
                    "codebook/split-incomplete",
                    "Tell every coding of the code, once, which code it goes to."
                )
            : command.Codings.Any(coding => !targets.Contains(coding.To))
                ? new Refusal(
                    "codebook/split-elsewhere",
                    "A coding can go to one of the new codes, or stay where the old code is kept."
                )
            : null;
    }
}

/// <summary>A code that a split is to make.</summary>
public sealed record NewCode(Guid CodeId, string Name, string? Definition = null);

/// <summary>The code that one coding is to go to.</summary>
public sealed record CodingGoesTo(Guid CodingId, Guid To);
