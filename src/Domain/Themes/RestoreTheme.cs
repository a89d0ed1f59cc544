namespace PeerEvents.Domain.Themes;

/// <summary>Bring a parked or discarded theme under review again.</summary>
public sealed record RestoreTheme(Guid ThemeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(RestoreTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        if (theme?.Status is ThemeStatus.Parked or ThemeStatus.Discarded)
        {
            var refusal =
                FreeText.ProblemWithNote(command.Reason)
                ?? ThemeRules.Place(map, theme.ParentId, theme.Level).Refusal
                ?? (map.IsTaken(theme.Name.Text ?? "", theme.Id) ? ThemeRules.NameTaken : null);
            return refusal is not null
                ? refusal
                : Decision.Record(
                    new ThemeRestored(theme.Id, Words.OfOptional(command.Reason, theme.Subjects()))
                );
        }

        return ThemeRules.ProblemWith(theme) is { } problem ? problem : Decision.Nothing;
    }
}
