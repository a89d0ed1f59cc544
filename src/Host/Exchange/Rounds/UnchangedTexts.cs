using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>The texts that a coder coded, where they are still the newest here.</summary>
internal static class UnchangedTexts
{
    /// <exception cref="ImportRefusedException">One was corrected since.</exception>
    public static async Task<IReadOnlyDictionary<Guid, SourceVersion>> Of(
        StudyReader reader,
        RoundPack pack,
        IReadOnlyList<Guid> sources,
        AnalysisState state,
        CancellationToken cancellation
    )
    {
        var newest = state
            .Sources.Where(source =>
                sources.Contains(source.Id) && source is { IsWithdrawn: false, Texts.Count: > 0 }
            )
            .ToDictionary(source => source.Id, source => source.Texts[^1]);
        var texts = await NewestTexts.Read(
            reader,
            state.Sources.Where(source => newest.ContainsKey(source.Id)),
            cancellation
        );
        var coded = pack.Sources.ToDictionary(source => source.Id, source => source.Text);
        return newest
            .Where(one => coded.ContainsKey(one.Key))
            .ToDictionary(
                one => one.Key,
                one =>
                    texts.GetValueOrDefault(one.Key) is not { } text
                        ? throw PackRefusals.WordsAreGone()
                    : text != coded[one.Key] ? throw PackRefusals.TextDiffers()
                    : new SourceVersion(
                        one.Value.Version,
                        one.Value.TextId,
                        one.Value.Fingerprint,
                        one.Value.Length,
                        TextVersion.SurrogatePairs(text)
                    )
            );
    }
}
