using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Sources;

/// <summary>What sources say by now.</summary>
public static class NewestTexts
{
    /// <summary>
    /// The newest text of each source that has one and is not withdrawn, by the source. Texts whose words
    /// nobody can read any more are left out.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Read(
        StudyReader reader,
        IEnumerable<SourceState> sources,
        CancellationToken cancellation
    )
    {
        var newest = sources
            .Where(source => source is { IsWithdrawn: false, Texts.Count: > 0 })
            .ToDictionary(source => source.Texts[^1].TextId, source => source.Id);
        var texts = await SourceTexts.Read(reader, [.. newest.Keys], cancellation);
        var words = new Dictionary<Guid, string>();
        foreach (var (text, source) in newest)
        {
            if (texts.GetValueOrDefault(text)?.Whole() is { } whole)
            {
                words[source] = whole;
            }
        }

        return words;
    }
}
