using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Studies;

/// <summary>A study as of a moment, with how much there was in it.</summary>
/// <param name="Id">The study.</param>
/// <param name="Moment">The moment.</param>
/// <param name="StudyTime">The latest time that anything up to it happened.</param>
/// <param name="Hash">The hash that covers everything up to it.</param>
/// <param name="Version">What a write may carry to say which state it was decided on.</param>
/// <param name="Title">What it was called.</param>
/// <param name="IsSynthetic">Whether nobody in it ever was.</param>
/// <param name="Description">How it was described.</param>
/// <param name="Members">Who was in the team, and as what.</param>
/// <param name="Framing">What it set out from, and in which phase each analyst was.</param>
/// <param name="Labels">What things are called, which follows from the approach.</param>
/// <param name="Fieldwork">How its data were made.</param>
/// <param name="Milestones">The moments that have names.</param>
/// <param name="Attestations">What auditors stated of the record, oldest first.</param>
/// <param name="ReasonsOwed">The decisions whose reasons were still owed.</param>
/// <param name="Codes">How many codes were in use.</param>
/// <param name="Excerpts">How many passages were marked.</param>
/// <param name="Codings">How many codings there were.</param>
public sealed record StudyView(
    Guid Id,
    long Moment,
    DateTimeOffset StudyTime,
    string Hash,
    int Version,
    Words Title,
    bool IsSynthetic,
    Words? Description,
    IReadOnlyList<Member> Members,
    Framing Framing,
    Labels Labels,
    Fieldwork Fieldwork,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<Attestation> Attestations,
    IReadOnlyList<OwedEntry> ReasonsOwed,
    int Codes,
    long Excerpts,
    long Codings
)
{
    /// <summary>Null for a study that was not open by then.</summary>
    public static async Task<StudyView?> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    ) =>
        await study.StudyAt(moment, cancellation) is { } found
            ? new StudyView(
                study.Study,
                moment.Number,
                moment.StudyTime,
                moment.Hash,
                found.StreamVersion,
                found.Title,
                found.IsSynthetic,
                found.Description,
                found.Members,
                found.Framing,
                Labels.For(found.Framing.Approach),
                found.Fieldwork,
                found.Milestones,
                found.Attestations,
                await Audit.ReasonsOwed.Read(study, found, moment, cancellation),
                (await study.Codebook(moment, cancellation)).Codes.Count(code => code.InUse()),
                await Count(study, StoreTables.Excerpts, moment, cancellation),
                (await study.Counts(moment, cancellation)).Values.Sum()
            )
            : null;

    private static async Task<long> Count(
        StudyReader study,
        string table,
        Moment moment,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select count(*) from {table} "
                + "where tenant_id = $1 and from_seq <= $2 and (to_seq is null or to_seq > $2)",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(moment.Sequence);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
