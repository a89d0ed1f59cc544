namespace PeerEvents.Domain.Sources;

/// <summary>What several commands on the reading of a text share.</summary>
internal static class ReadingRules
{
    /// <summary>Why a text, or a passage of it, cannot be read, or null.</summary>
    public static Refusal? Problem(Source source, TextRange? range) =>
        source.IsWithdrawn ? SourceRules.Withdrawn
        : source.Newest() is not { } text
            ? new Refusal("sources/text-unknown", "The text of this source is not here.")
        : range is { } passage ? text.Problem(passage)
        : null;
}
