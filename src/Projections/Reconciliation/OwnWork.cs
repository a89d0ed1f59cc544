using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>
/// What one coder did in a round, as it stands now: the codes they can use, and their codings. It
/// tells times and no moments.
/// </summary>
/// <param name="RoundId">The round.</param>
/// <param name="Since">When it was opened.</param>
/// <param name="Codes">The codes in use that they may see.</param>
/// <param name="Codings">Their codings in the round's sources, by id.</param>
/// <param name="Outcomes">
/// What became of each, once the round is unblinded and they code in no other that runs blind.
/// </param>
public sealed record OwnWork(
    Guid RoundId,
    DateTimeOffset Since,
    IReadOnlyList<CodeLabel> Codes,
    IReadOnlyList<OwnCoding> Codings,
    IReadOnlyList<CodingOutcome> Outcomes
)
{
    /// <summary>Of one person, who codes in the round, and may or may not see others' work.</summary>
    public static async Task<OwnWork> Read(
        StudyReader study,
        CodingRound round,
        Guid person,
        bool isBlind,
        CancellationToken cancellation
    )
    {
        var opening = await BlindReading.Opening(study, round.Id, cancellation);
        var now = await Positions.Now(study.Connection, study.Study, cancellation);
        var hidden = round.IsRunningBlind()
            ? await BlindReading.HiddenCodes(
                study.Connection,
                study.Study,
                round,
                person,
                cancellation
            )
            : new HashSet<Guid>();
        var codings = new List<OwnCoding>();
        foreach (var item in round.Items.Where(item => item.Coders.Contains(person)))
        {
            codings.AddRange(
                (
                    await ExcerptTables.Codings(
                        study.Connection,
                        study.Tenant,
                        now.Sequence,
                        item.SourceId,
                        cancellation
                    )
                )
                    .Where(coding => coding.Coder == person)
                    .Select(coding => new OwnCoding(item.SourceId, coding))
            );
        }

        return new OwnWork(
            round.Id,
            opening.StudyTime,
            [
                .. (await study.Codebook(now, cancellation))
                    .Codes.Where(code => code.InUse() && !hidden.Contains(code.Id))
                    .Select(code => new CodeLabel(code.Id, code.Name)),
            ],
            [.. codings.OrderBy(own => own.Coding.CodingId)],
            isBlind || round.IsRunningBlind()
                ? []
                : await CodingOutcome.Read(
                    study,
                    round,
                    person,
                    codings,
                    now.Sequence,
                    cancellation
                )
        );
    }
}

/// <summary>A coding of one's own, and the source it lies in.</summary>
public sealed record OwnCoding(Guid SourceId, PlacedCoding Coding);
