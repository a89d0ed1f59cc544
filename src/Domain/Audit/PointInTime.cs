using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// What a reader asks for with <c>at</c>: a moment's number, a milestone's name, or an instant.
/// Exactly one of the three.
/// </summary>
public sealed partial record PointInTime(long? Moment, string? Milestone, DateTimeOffset? Instant)
{
    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The refusal for anything that is none of the three.</summary>
    public static Refusal Malformed { get; } =
        new(
            "audit/at-malformed",
            "A point in time is a moment such as 120, milestone:<name>, or an instant with its "
                + "offset such as 2022-02-23T10:00:00Z."
        );

    /// <summary>Reads what somebody wrote, or null where it is none of the three.</summary>
    public static PointInTime? Parse(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
            ? new PointInTime(moment, null, null)
        : MilestoneForm().Match(text) is { Success: true } milestone
            ? new PointInTime(null, milestone.Groups[1].Value, null)
        : InstantForm().IsMatch(text)
        && DateTimeOffset.TryParseExact(
            Finer().Replace(text.ToUpperInvariant(), "$1"),
            Instants,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var instant
        )
            ? new PointInTime(null, null, instant.ToUniversalTime())
        : null;

    // RFC 3339 allows any number of decimals; .NET's clock has seven.
    [GeneratedRegex(@"(\.\d{7})\d+")]
    private static partial Regex Finer();

    [GeneratedRegex(@"^milestone:([a-z0-9][a-z0-9-]{0,99})\z")]
    private static partial Regex MilestoneForm();

    [GeneratedRegex(@"\d([zZ]|[+-]\d{2}:\d{2})\z")]
    private static partial Regex InstantForm();
}
