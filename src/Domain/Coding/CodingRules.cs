using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>The refusals that several commands on excerpts share.</summary>
public static class CodingRules
{
    /// <summary>The excerpt has no such coding, or has it no longer.</summary>
    public static Refusal CodingUnknown { get; } =
        new("coding/coding-unknown", "This coding is not on the excerpt, or not any more.");

    /// <summary>The same person has the same code on the same passage.</summary>
    public static Refusal AlreadyCoded { get; } =
        new("coding/already-coded", "You have put this code on this passage already.");

    /// <summary>Why nothing can be done to an excerpt of a source, or null.</summary>
    public static Refusal? Problem(Excerpt? excerpt, Source source) =>
        source.IsWithdrawn ? SourceRules.Withdrawn
        : excerpt is { IsWithdrawn: true }
            ? new Refusal("coding/excerpt-withdrawn", "This excerpt was withdrawn.")
        : null;

    /// <summary>Why a passage cannot lie there, or null.</summary>
    public static Refusal? Problem(Anchor anchor, Source source) =>
        anchor switch
        {
            { Range: { } range, Origin: null, Whole: null } => source.Newest() is { } text
                ? text.Problem(range)
                : new Refusal(
                    "coding/text-unknown",
                    "The text of this source is not here, so no passage of it can be marked."
                ),
            { Origin: { } origin, Range: null, Whole: null } => source.TextUnknown
            && origin.Start >= 0
            && origin.Start < origin.End
                ? null
                : new Refusal(
                    "coding/origin-range-malformed",
                    "A range of another program needs a source without text, and spans something."
                ),
            { Whole: true, Range: null, Origin: null } => null,
            _ => new Refusal(
                "coding/place-missing",
                "Say where: a range of the text, or the whole source."
            ),
        };
}
