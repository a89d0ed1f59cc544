using System.Globalization;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Host.Endpoints;

/// <summary>
/// The part of a list that a request asks for. A cursor names the moment that the first part was
/// read at, so that all parts belong together.
/// </summary>
/// <param name="At">As of when; not together with a cursor.</param>
/// <param name="After">The cursor of the part before.</param>
/// <param name="Limit">How many items at the most.</param>
internal sealed record Paging(string? At, string? After, int? Limit)
{
    public const int Standard = 200;
    public const int Most = 1000;

    public static readonly Refusal LimitOutside = new(
        "paging/limit-outside",
        $"A part of a list has 1 to {Most} items."
    );

    private static readonly Refusal CursorMalformed = new(
        "paging/cursor-malformed",
        "That is no cursor. Send what next said, without at, or leave it out."
    );

    public PageOf? Part(out string? at, out Refusal? refusal)
    {
        (at, refusal) = (At, null);
        var limit = Limit ?? Standard;
        if (limit is < 1 or > Most)
        {
            refusal = LimitOutside;
            return null;
        }

        if (After is null)
        {
            return new PageOf(null, limit);
        }

        if (
            At is null
            && After.Split('.') is [var moment, var id]
            && long.TryParse(moment, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && Guid.TryParseExact(id, "N", out var last)
        )
        {
            at = moment;
            return new PageOf(last, limit);
        }

        refusal = CursorMalformed;
        return null;
    }
}
