using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>Packs what the coder did in a round that travelled, for its way back.</summary>
internal static class PackingTheWork
{
    /// <summary>For whom the round travelled; null for a round that was opened here.</summary>
    public static Guid? TravelledFor(IReadOnlyList<RecordedEntry> record, Guid round) =>
        record
            .Where(entry => entry.Data is CodingRoundOpened opened && opened.RoundId == round)
            .Select(entry => entry.Stored.Header(EventHeaders.Origin))
            .FirstOrDefault()
            is { } origin
        && origin.StartsWith(OpeningAPack.Origin, StringComparison.Ordinal)
            ? Guid.Parse(origin[OpeningAPack.Origin.Length..])
            : null;

    public static async Task<RoundPack> Of(
        StudyReader reader,
        CodingRound round,
        IReadOnlyList<RecordedEntry> record,
        Guid coder,
        CancellationToken cancellation
    )
    {
        var start = record.First(entry =>
            entry.Data is CodingRoundOpened opened && opened.RoundId == round.Id
        );
        var destroyed = record
            .Select(entry => entry.Data)
            .OfType<MemoDestroyed>()
            .Select(memo => memo.MemoId)
            .ToHashSet();
        var now = (await reader.Resolve(null, cancellation)).Moment!;
        var state = await reader.State(now, cancellation);
        var texts = await SourceTexts.Read(
            reader,
            [.. state.Sources.SelectMany(source => source.Texts).Select(text => text.TextId)],
            cancellation
        );
        return new RoundPack(
            reader.Study,
            state.Study!.IsSynthetic,
            new PackedRound(
                round.Id,
                round.Name.Text ?? throw PackRefusals.WordsAreGone(),
                round.Mode,
                round.Codes,
                round.OverlapPercent
            ),
            coder,
            [],
            [
                .. state.Sources.Select(source => new PackedSource(
                    source.Id,
                    "",
                    [],
                    texts.GetValueOrDefault(source.Texts[^1].TextId)?.Whole()
                        ?? throw PackRefusals.WordsAreGone(),
                    []
                )),
            ],
            [],
            [],
            [
                .. record
                    .Where(entry =>
                        entry.Moment > start.Moment
                        && RoundWork.IsAllowed(entry.Data)
                        && !destroyed.Contains(entry.Stored.Stream)
                    )
                    .Select(entry => Pack(entry, coder)),
            ]
        );
    }

    // Whoever worked here is the coder there; nobody else is in this study.
    private static PackedEntry Pack(RecordedEntry entry, Guid coder) =>
        new(
            Guid.Parse(entry.Stored.Correlation!),
            entry.Stored.Stream,
            entry.Stored.Name,
            entry.Stored.HappenedAt,
            JsonSerializer.Deserialize<JsonElement>(
                JsonSerializer
                    .Serialize(entry.Data, entry.Data.GetType(), RoundPack.Json)
                    .Replace(
                        $"\"{entry.Person:D}\"",
                        $"\"{coder:D}\"",
                        StringComparison.OrdinalIgnoreCase
                    )
            )
        );
}
