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
    /// <summary>Where a round came from, and for whom; null for a round that was opened here.</summary>
    public static PackOrigin? OriginOf(IReadOnlyList<RecordedEntry> record, Guid round) =>
        PackOrigin.Read(
            record
                .Where(entry => entry.Data is CodingRoundOpened opened && opened.RoundId == round)
                .Select(entry => entry.Stored.Header(EventHeaders.Origin))
                .FirstOrDefault()
        );

    /// <summary>The pack, and how many entries stay here because they are no work on the round.</summary>
    public static async Task<(RoundPack Pack, int Stay)> Of(
        StudyReader reader,
        CodingRound round,
        IReadOnlyList<RecordedEntry> record,
        PackOrigin origin,
        CancellationToken cancellation
    )
    {
        var now = (await reader.Resolve(null, cancellation)).Moment!;
        var state = await reader.State(now, cancellation);
        var wanted = round.Items.Select(item => item.SourceId).ToHashSet();
        var texts = await NewestTexts.Read(
            reader,
            state.Sources.Where(source => wanted.Contains(source.Id)),
            cancellation
        );
        IReadOnlyList<RecordedEntry> done =
        [
            .. record
                .SkipWhile(entry =>
                    !(entry.Data is CodingRoundOpened opened && opened.RoundId == round.Id)
                )
                .Skip(1),
        ];
        var travel = Travelling(
            done,
            wanted,
            [
                .. state
                    .Sources.Where(source => wanted.Contains(source.Id))
                    .SelectMany(source => source.Participants),
            ]
        );
        return (
            new RoundPack(
                origin.Study,
                state.Study!.IsSynthetic,
                new PackedRound(
                    round.Id,
                    round.Name.Text ?? throw PackRefusals.WordsAreGone(),
                    round.Mode,
                    round.Codes,
                    round.OverlapPercent
                ),
                origin.Coder,
                [],
                [
                    .. wanted.Select(source => new PackedSource(
                        source,
                        "",
                        [],
                        texts.GetValueOrDefault(source) ?? throw PackRefusals.WordsAreGone(),
                        []
                    )),
                ],
                [],
                [],
                [.. travel.Select(entry => Pack(entry, reader.Study, origin))]
            ),
            done.Count - travel.Count
        );
    }

    // What lies in the round's sources, and memos on what is there too.
    private static List<RecordedEntry> Travelling(
        IReadOnlyList<RecordedEntry> done,
        HashSet<Guid> sources,
        HashSet<Guid> participants
    )
    {
        var stays = done.Select(entry => entry.Data)
            .OfType<MemoDestroyed>()
            .Select(memo => memo.MemoId)
            .ToHashSet();
        var travel = new List<RecordedEntry>();
        foreach (var entry in done.Where(entry => RoundWork.IsAllowed(entry.Data)))
        {
            var isElsewhere =
                RoundWork.Place(entry.Data).Source is { } source && !sources.Contains(source);
            if (
                isElsewhere
                || stays.Contains(entry.Stored.Stream)
                || (RoundWork.Target(entry.Data) is { } target && Stays(target))
            )
            {
                if (RoundWork.Begins(entry.Data))
                {
                    stays.Add(entry.Stored.Stream);
                }
            }
            else
            {
                travel.Add(entry);
            }
        }

        return travel;

        bool Stays(MemoTarget target) =>
            target.Kind switch
            {
                MemoTargetKind.Source => !sources.Contains(target.Id),
                MemoTargetKind.Participant => !participants.Contains(target.Id),
                MemoTargetKind.Study or MemoTargetKind.Code => false,
                MemoTargetKind.Coding => stays.Contains(target.ExcerptId ?? Guid.Empty),
                MemoTargetKind.Excerpt or MemoTargetKind.Memo => stays.Contains(target.Id),
                _ => true,
            };
    }

    // Whoever worked here is the coder there, and this study is that one.
    private static PackedEntry Pack(RecordedEntry entry, Guid here, PackOrigin origin)
    {
        var json = JsonSerializer.Serialize(entry.Data, entry.Data.GetType(), RoundPack.Json);
        foreach (
            var (old, its) in new[]
            {
                (entry.Person!.Value, origin.Coder),
                (here, origin.Study),
                (
                    DerivedId.MemoKey(here, entry.Stored.Stream),
                    DerivedId.MemoKey(origin.Study, entry.Stored.Stream)
                ),
            }
        )
        {
            json = json.Replace($"\"{old:D}\"", $"\"{its:D}\"", StringComparison.OrdinalIgnoreCase);
        }

        return new PackedEntry(
            Guid.Parse(entry.Stored.Correlation!),
            entry.Stored.Name,
            entry.Stored.HappenedAt,
            JsonSerializer.Deserialize<JsonElement>(json)
        );
    }
}
