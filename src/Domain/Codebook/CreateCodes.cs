namespace PeerEvents.Domain.Codebook;

/// <summary>Make the codes of an indented list, with one origin and one reason.</summary>
/// <param name="Codes">The codes, each below the last one before it of a lower level.</param>
/// <param name="ParentId">The code that the list comes under.</param>
/// <param name="Origin">What led to them.</param>
/// <param name="Reason">Why they are needed.</param>
/// <param name="Version">The codebook version it was decided on.</param>
public sealed record CreateCodes(
    IReadOnlyList<ListedCode> Codes,
    Guid? ParentId = null,
    CodeOrigin? Origin = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>The longest list.</summary>
    public const int Most = 5_000;

    /// <summary>
    /// Decides on the codebook as it stands: a code that is there already stays as it is, and what
    /// the list has below it comes below it.
    /// </summary>
    public static Decision Decide(CreateCodes command, CodeTree tree)
    {
        if (command.Codes.Count == 0)
        {
            return new Refusal("codebook/list-empty", "The list names no code. Write one a line.");
        }

        if (command.Codes.Count > Most)
        {
            return new Refusal(
                "codebook/list-too-long",
                $"A list has at most {Most} codes. Split it."
            );
        }

        var facts = new List<object>();
        var above = new List<Guid>();
        foreach (var code in command.Codes)
        {
            if (code.Level < 0 || code.Level > above.Count)
            {
                return AtLine(
                    code,
                    new Refusal(
                        "codebook/list-indentation",
                        "It is indented under nothing. Indent it by one step from the code above it."
                    )
                );
            }

            var parent = code.Level == 0 ? command.ParentId : above[code.Level - 1];
            above.RemoveRange(code.Level, above.Count - code.Level);
            if (
                tree.Below(parent).FirstOrDefault(c => c.Name.Text == code.Name.Trim()) is { } there
            )
            {
                above.Add(there.Id);
                continue;
            }

            var decision = CreateCode.Decide(
                new CreateCode(
                    code.CodeId,
                    code.Name,
                    code.Definition,
                    parent,
                    command.Reason,
                    Origin: command.Origin
                ),
                tree
            );
            if (decision.Refusal is { } refusal)
            {
                return AtLine(code, refusal);
            }

            above.Add(code.CodeId);
            facts.AddRange(decision.Facts);
            tree = decision.Facts.Aggregate(
                tree,
                (grown, fact) => CodeTree.Evolve(grown, grown.Id, fact)!
            );
        }

        return Decision.Record([.. facts]);
    }

    private static Refusal AtLine(ListedCode code, Refusal refusal) =>
        refusal with
        {
            Reason = $"Line {code.Line} of the list: {refusal.Reason}",
        };
}

/// <summary>One code of a list.</summary>
/// <param name="CodeId">The new code's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Level">How far it is indented, 0 at the top.</param>
/// <param name="Line">Where it stands in the list, from 1.</param>
public sealed record ListedCode(Guid CodeId, string Name, string? Definition, int Level, int Line);
