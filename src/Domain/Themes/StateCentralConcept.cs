namespace PeerEvents.Domain.Themes;

/// <summary>Put the one idea that a theme says into words.</summary>
public sealed record StateCentralConcept(
    Guid ThemeId,
    string Concept,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(StateCentralConcept command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? CommonRules.ProblemWithText(
                command.Concept,
                "themes/concept-missing",
                "Say in a sentence the one idea that holds the theme together."
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theme!.Concept is { } before && before.Text == command.Concept.Trim()
                ? Decision.Nothing
            : Decision.Record(
                new CentralConceptStated(
                    theme.Id,
                    theme.Concept,
                    Words.Of(command.Concept.Trim(), theme.Subjects()),
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
