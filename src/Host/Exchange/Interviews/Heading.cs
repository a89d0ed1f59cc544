using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Where a turn may begin: a line that has a label, a time stamp, or both.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Start">Where the turn would begin, its time stamp included.</param>
/// <param name="Label">The speaker's label.</param>
/// <param name="Words">Where the words would begin.</param>
/// <param name="TimeMs">The time stamp, in milliseconds.</param>
/// <param name="UnlabelledWords">
/// Where the words begin if the label turns out to be none; null where there is no turn then.
/// </param>
internal sealed record Heading(
    HeadingForm Form,
    int Start,
    TextRange? Label,
    int Words,
    long? TimeMs,
    int? UnlabelledWords
);

/// <summary>The ways in which transcripts say who speaks.</summary>
internal enum HeadingForm
{
    /// <summary><c>Anna: words</c></summary>
    Plain,

    /// <summary><c>[00:12:30] Anna: words</c> or <c>Anna (00:12:30): words</c></summary>
    Stamped,

    /// <summary><c>Anna   0:03</c>, the words below.</summary>
    NameAndTime,

    /// <summary>As the last, but with a single space: it could be a sentence.</summary>
    NameAndTimeClose,

    /// <summary><c>0:0:3.120 --> 0:0:5.0</c>, the name below, the words below that.</summary>
    Span,
}
