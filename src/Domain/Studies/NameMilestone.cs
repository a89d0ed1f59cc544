using System.Text;

namespace PeerEvents.Domain.Studies;

/// <summary>Name a moment, so that it can be found again: a milestone.</summary>
/// <param name="MilestoneId">The new milestone's id.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Reason">Why it is worth a name.</param>
/// <param name="Version">The version of the study it was decided on.</param>
public sealed record NameMilestone(
    Guid MilestoneId,
    long Moment,
    string Name,
    string? Reason = null,
    long? Version = null
)
{
    private const int LongestSlug = 100;

    /// <summary>Decides on the study as it stands and on its last moment.</summary>
    public static Decision Decide(NameMilestone command, Study study, long last)
    {
        var refusal =
            FreeText.ProblemWithName(command.Name, "studies/milestone-name", "A milestone")
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                command.Moment < 1 || command.Moment > last
                    ? new Refusal(
                        "studies/milestone-moment-unknown",
                        "The study has no such moment yet. Name one that is there."
                    )
                : study.Milestones.Any(known => known.Id == command.MilestoneId)
                    ? new Refusal(
                        "studies/milestone-already-there",
                        "This milestone was named already."
                    )
                : Slug(command.Name) is not { } slug
                    ? new Refusal(
                        "studies/milestone-name-unusable",
                        "A milestone is found by the letters and digits of its name. Use at least one of a to z or 0 to 9."
                    )
                : study.Milestones.Any(known => Slug(known.Name.Text ?? "") == slug)
                    ? new Refusal(
                        "studies/milestone-name-taken",
                        "Another milestone is found under this name. Choose another name."
                    )
                : null
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new MilestoneNamed(
                    command.MilestoneId,
                    command.Moment,
                    Words.Of(command.Name.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }

    /// <summary>
    /// What a milestone is found under: its letters and digits in lower case, a hyphen for all else;
    /// æ, ø and å are spelled out. Null where nothing is left.
    /// </summary>
    public static string? Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            var part = c switch
            {
                'æ' or 'ä' => "ae",
                'ø' or 'ö' => "oe",
                'å' => "aa",
                _ when char.IsAsciiLetterOrDigit(c) => c.ToString(),
                _ => "-",
            };
            if (part != "-" || (slug.Length > 0 && slug[^1] != '-'))
            {
                slug.Append(part);
            }
        }

        var text = slug.ToString(0, Math.Min(slug.Length, LongestSlug)).TrimEnd('-');
        return text.Length == 0 ? null : text;
    }
}

/// <summary>A moment with a name.</summary>
public sealed record Milestone(Guid Id, long Moment, Words Name);
