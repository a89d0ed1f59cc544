using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Themes;

/// <summary>Make a theme of a code that turned out to hold more than one idea.</summary>
/// <param name="ThemeId">The new theme's id.</param>
/// <param name="CodeId">The code; it stays in the codebook and is gathered into the theme.</param>
/// <param name="Name">The theme's name; the code's where none is given.</param>
/// <param name="ParentId">The theme above it.</param>
/// <param name="Level">How wide it is; follows from the parent where it is left out.</param>
/// <param name="Concept">Its central organising concept, where one is clear already.</param>
/// <param name="Reason">What led to it.</param>
/// <param name="Version">The version of the themes it was decided on.</param>
public sealed record PromoteCodeToTheme(
    Guid ThemeId,
    Guid CodeId,
    string? Name = null,
    Guid? ParentId = null,
    ThemeLevel? Level = null,
    string? Concept = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes and the codebook as they stand.</summary>
    public static Decision Decide(PromoteCodeToTheme command, ThemeMap map, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var name = (command.Name ?? code?.Name.Text ?? "").Trim();
        var (level, misplaced) = ThemeRules.Place(map, command.ParentId, command.Level);
        var refusal =
            CodebookRules.ProblemWith(code)
            ?? FreeText.ProblemWithName(name, "themes/name", "A theme")
            ?? FreeText.ProblemWithNote(command.Concept)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (map.Find(command.ThemeId) is null ? null : ThemeRules.AlreadyThere)
            ?? misplaced
            ?? (map.IsTaken(name) ? ThemeRules.NameTaken : null);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodePromotedToTheme(
                    command.ThemeId,
                    command.CodeId,
                    Words.Of(name, code!.Subjects()),
                    level,
                    command.ParentId,
                    Words.OfOptional(command.Concept, code.Subjects()),
                    tree.CodeVersion,
                    Words.OfOptional(command.Reason, code.Subjects())
                )
            );
    }
}
