using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>
/// What the coder of a running blind round sees: the study as it stood when the round was opened. So
/// nothing that anybody did since is in any view of it, whatever the view; and no number tells how
/// much that was. What they do themselves they read as <see cref="OwnWork"/>.
/// </summary>
public static class BlindReading
{
    /// <summary>The refusal for a later moment, whether or not there is one.</summary>
    public static Refusal Refusal { get; } =
        new(
            "reconciliation/blind",
            "You code in a blind round, so you see the study as it stood when the round began, and your "
                + "own work. Submit the round when you are done."
        );

    /// <summary>
    /// The moment that a round made when it was opened; none later, and an earlier one for as long as
    /// the read models have not reached it.
    /// </summary>
    public static async Task<Moment> Opening(
        StudyReader study,
        Guid round,
        CancellationToken cancellation
    ) =>
        await Positions.UpToFirst(study.Connection, study.Study, round, cancellation)
        ?? MomentChain.Start(study.Study);

    /// <summary>The moment asked for, none later than the opening; else why there is none.</summary>
    public static async Task<(Moment? Moment, Refusal? Refusal)> Resolve(
        StudyReader study,
        PointInTime? at,
        CodingRound round,
        CancellationToken cancellation
    )
    {
        var opening = await Opening(study, round.Id, cancellation);
        return at switch
        {
            null => (opening, null),
            { Moment: { } number } when number > opening.Number => (null, Refusal),
            { Instant: { } instant } when instant >= opening.StudyTime => (opening, null),
            { Milestone: { } slug } => (
                await study.StudyAt(opening, cancellation)
            )?.Milestones.FirstOrDefault(named =>
                Domain.Studies.NameMilestone.Slug(named.Name.Text ?? "") == slug
            )
                is { } milestone
            && milestone.Moment <= opening.Number
                ? await study.Resolve(new PointInTime(milestone.Moment, null, null), cancellation)
                : (null, Refusal),
            _ => await study.Resolve(at, cancellation),
        };
    }

    /// <summary>The codes that other coders of a round made since it was opened.</summary>
    public static async Task<IReadOnlySet<Guid>> HiddenCodes(
        NpgsqlConnection connection,
        Guid study,
        CodingRound round,
        Guid person,
        CancellationToken cancellation
    )
    {
        var hidden = new HashSet<Guid>();
        await using var command = new NpgsqlCommand(
            $"""
            select e.data ->> 'codeId' from {StoreTables.Events} e
            where e.tenant_id = $1 and e.stream_id = $2 and e.type = 'code_created'
                and e.user_name = any($3)
                and e.seq_id > (
                    select o.seq_id from {StoreTables.Events} o
                    where o.tenant_id = $1 and o.stream_id = $4 and o.version = 1
                )
            """,
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(DerivedId.Codebook(study));
        command.Parameters.AddWithValue(
            round.Coders().Where(coder => coder != person).Select(coder => $"{coder:D}").ToArray()
        );
        command.Parameters.AddWithValue(round.Id);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            hidden.Add(Guid.Parse(reader.GetString(0)));
        }

        return hidden;
    }
}
