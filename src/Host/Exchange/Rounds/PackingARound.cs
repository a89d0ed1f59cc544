using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>Packs a round for one coder: as the study stood when the round was opened.</summary>
internal static class PackingARound
{
    public static async Task<RoundPack> For(
        StudyReader reader,
        CodingRound round,
        Guid coder,
        Moment opening,
        CancellationToken cancellation
    )
    {
        if (!round.Coders().Contains(coder))
        {
            throw PackRefusals.NotACoder();
        }

        if (round.IsClosed || round.IsUnblinded || round.Submitted.Contains(coder))
        {
            throw PackRefusals.Over();
        }

        var state = await reader.State(opening, cancellation);
        var wanted = round
            .Items.Where(item => item.Coders.Contains(coder))
            .Select(item => item.SourceId)
            .ToHashSet();
        var sources = state
            .Sources.Where(source =>
                wanted.Contains(source.Id) && source is { IsWithdrawn: false, Texts.Count: > 0 }
            )
            .ToList();
        var texts = await NewestTexts.Read(reader, sources, cancellation);
        var people = sources.SelectMany(source => source.Participants).ToHashSet();
        return new RoundPack(
            reader.Study,
            state.Study!.IsSynthetic,
            new PackedRound(
                round.Id,
                Open(round.Name.Text),
                round.Mode,
                round.Codes,
                round.OverlapPercent
            ),
            coder,
            [
                .. state
                    .Participants.Where(participant => people.Contains(participant.Id))
                    .Select(participant => new PackedName(
                        participant.Id,
                        Open(participant.Label.Text)
                    )),
            ],
            [
                .. sources.Select(source => new PackedSource(
                    source.Id,
                    Open(source.Title.Text),
                    source.Participants,
                    Open(texts.GetValueOrDefault(source.Id)),
                    source.Texts[^1].Turns
                )),
            ],
            [.. Codes(state, round)],
            [
                .. state
                    .Excerpts.Where(excerpt => round.Units.Contains(excerpt.Id))
                    .Select(excerpt => new PackedUnit(
                        excerpt.Id,
                        excerpt.SourceId,
                        excerpt.Anchor
                    )),
            ],
            null
        );
    }

    // Those that the round is limited to, or all in use; without those above that do not travel.
    private static IEnumerable<PackedCode> Codes(AnalysisState state, CodingRound round)
    {
        var allowed = state
            .Codes.Where(code =>
                code.InUse() && (round.Codes.Count == 0 || round.Codes.Contains(code.Id))
            )
            .ToDictionary(code => code.Id);
        return allowed
            .Values.OrderBy(Depth)
            .ThenBy(code => code.Id)
            .Select(code => new PackedCode(
                code.Id,
                code.Name,
                code.Definition,
                Above(code)?.Id,
                code.Origin
            ));

        Code? Above(Code code) =>
            code.ParentId is { } parent ? allowed.GetValueOrDefault(parent) : null;

        int Depth(Code code) => Above(code) is { } above ? Depth(above) + 1 : 0;
    }

    private static string Open(string? words) => words ?? throw PackRefusals.WordsAreGone();
}
