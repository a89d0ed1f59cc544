using System.Globalization;
using PeerEvents.Domain;

namespace PeerEvents.Host.Endpoints;

/// <summary>
/// Reads two headers that any write may carry: <c>Happened-At</c>, for what happened before it is
/// recorded, and <c>Decided-In</c>, the meeting or entry that led to it.
/// </summary>
internal static class ActHeaders
{
    public const string HappenedAt = "Happened-At";
    public const string DecidedIn = "Decided-In";

    /// <summary>What an answer names the act with, so that it can be undone.</summary>
    public const string Act = "Act";

    private static readonly Refusal TimeMalformed = new(
        "act/happened-at-malformed",
        "Happened-At is an instant with its offset, such as 2022-02-23T10:00:00Z, and not in the future."
    );

    private static readonly Refusal CauseMalformed = new(
        "act/decided-in-malformed",
        "Decided-In is the id of a meeting or of an entry of the trail."
    );

    /// <summary>What the headers say, none where they are absent, or why they say nothing good.</summary>
    public static (DateTimeOffset? HappenedAt, Guid? DecidedIn, Refusal? Malformed) Read(
        HttpContext http,
        DateTimeOffset now
    )
    {
        var (happened, cause) = (http.Request.Headers[HappenedAt], http.Request.Headers[DecidedIn]);
        DateTimeOffset? at = null;
        if (happened.Count > 0)
        {
            if (
                Domain.Audit.PointInTime.Parse(happened.ToString()) is not { Instant: { } instant }
                || instant > now
            )
            {
                return (null, null, TimeMalformed);
            }

            at = instant;
        }

        Guid? by = null;
        if (cause.Count > 0)
        {
            if (!Guid.TryParse(cause.ToString(), CultureInfo.InvariantCulture, out var id))
            {
                return (null, null, CauseMalformed);
            }

            by = id;
        }

        return (at, by, null);
    }
}
