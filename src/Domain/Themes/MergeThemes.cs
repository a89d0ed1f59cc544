namespace PeerEvents.Domain.Themes;

/// <summary>Make themes part of another, which takes what they held.</summary>
public sealed record MergeThemes(
    Guid Into,
    IReadOnlyList<Guid> From,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(MergeThemes command, ThemeMap map)
    {
        var from = (command.From ?? []).Distinct().ToList();
        var refusal =
            ThemeRules.ProblemWith(map.Find(command.Into))
            ?? (
                from.Count == 0
                    ? new Refusal("themes/nothing-to-merge", "Name at least one theme to merge.")
                : from.Contains(command.Into)
                    ? new Refusal(
                        "themes/merge-into-itself",
                        "A theme cannot be merged into itself. Leave it out of the list."
                    )
                : null
            )
            ?? from.Select(id => ThemeRules.ProblemWith(map.Find(id)))
                .FirstOrDefault(problem => problem is not null)
            ?? (from.Any(id => map.Below(id).Any()) ? ThemeRules.HasSubThemes : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThemesMerged(
                    command.Into,
                    from,
                    Words.OfOptional(
                        command.Reason?.Trim(),
                        [
                            .. from.Append(command.Into)
                                .SelectMany(id => map.Find(id)!.Subjects())
                                .Distinct(),
                        ]
                    )
                )
            );
    }
}
