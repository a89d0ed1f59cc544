namespace PeerEvents.Domain.Sources;

/// <summary>What is known of one immutable version of a text without reading it.</summary>
/// <param name="Version">Counted from 1.</param>
/// <param name="TextId">The document beside the events that holds the sealed words.</param>
/// <param name="Fingerprint">SHA-256 over the sealed pieces, 64 hex digits: it tells no word.</param>
/// <param name="Length">UTF-16 code units of the whole text.</param>
/// <param name="SurrogatePairs">Where each surrogate pair starts, ascending.</param>
public sealed record SourceVersion(
    int Version,
    Guid TextId,
    string Fingerprint,
    int Length,
    IReadOnlyList<int> SurrogatePairs
)
{
    /// <summary>Why a range cannot be marked in this version, or null.</summary>
    public Refusal? Problem(TextRange range) =>
        !range.FitsIn(Length)
            ? new Refusal(
                "coding/range-outside",
                $"The passage must lie within the text: 0 to {Length}, and span at least one character."
            )
        : Splits(range.Start) || Splits(range.End)
            ? new Refusal(
                "coding/range-splits-character",
                "The passage begins or ends inside a character. Move its edge by one."
            )
        : null;

    private bool Splits(int position) => Find(position - 1);

    private bool Find(int start)
    {
        var (low, high) = (0, SurrogatePairs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (SurrogatePairs[middle] == start)
            {
                return true;
            }

            (low, high) = SurrogatePairs[middle] < start ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
