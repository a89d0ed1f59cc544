using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Codebook;

/// <summary>Make codes part of another; their codings and sub-codes go to it.</summary>
public sealed record MergeCodes(
    Guid Into,
    IReadOnlyList<Guid> From,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook and on every open coding of the codes concerned.</summary>
    public static Decision Decide(
        MergeCodes command,
        CodeTree tree,
        IReadOnlyList<PlacedCoding> codings
    )
    {
        var refusal = Problem(command, tree);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodesMerged(
                    command.Into,
                    [.. command.From.Distinct()],
                    Absorbed(command, codings),
                    tree.CodeVersion,
                    Words.OfOptional(
                        command.Reason,
                        [
                            .. command
                                .From.Append(command.Into)
                                .SelectMany(id => tree.Find(id)!.Subjects()),
                        ]
                    )
                )
            );
    }

    private static Refusal? Problem(MergeCodes command, CodeTree tree) =>
        command.From.Count == 0
            ? new Refusal("codebook/merge-of-nothing", "Choose at least one code to merge.")
        : command.From.Contains(command.Into)
            ? new Refusal("codebook/merge-into-itself", "A code cannot be merged into itself.")
        : CodebookRules.ProblemWith(tree.Find(command.Into))
            ?? command
                .From.Select(id => CodebookRules.ProblemWith(tree.Find(id)))
                .FirstOrDefault(problem => problem is not null)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                command.From.Any(id => tree.IsWithin(command.Into, id))
                    ? new Refusal(
                        "codebook/merge-into-own-branch",
                        "The code to keep stands under one that would go. Move it out first."
                    )
                : HasClash(command, tree)
                    ? new Refusal(
                        "codebook/sub-codes-clash",
                        "Sub-codes of the merged codes have the same name. Rename one first."
                    )
                : null
            );

    private static bool HasClash(MergeCodes command, CodeTree tree)
    {
        var names = command
            .From.Append(command.Into)
            .Distinct()
            .SelectMany(id => tree.Below(id))
            .Where(code => !command.From.Contains(code.Id))
            .Select(code => code.Name.Text)
            .OfType<string>()
            .ToList();
        return names.Count != names.Distinct(StringComparer.Ordinal).Count();
    }

    // The one already under the kept code stands; among the others, the first in id order does.
    private static List<AbsorbedCoding> Absorbed(
        MergeCodes command,
        IReadOnlyList<PlacedCoding> codings
    ) =>
        [
            .. codings
                .GroupBy(coding => (coding.ExcerptId, coding.Coder, coding.Anchor))
                .SelectMany(group =>
                {
                    var order = group
                        .OrderBy(coding => coding.CodeId == command.Into ? 0 : 1)
                        .ThenBy(coding => coding.CodingId)
                        .ToList();
                    return order
                        .Skip(1)
                        .Select(coding => new AbsorbedCoding(
                            coding.CodingId,
                            coding.ExcerptId,
                            order[0].CodingId
                        ));
                })
                .OrderBy(absorbed => absorbed.CodingId),
        ];
}
