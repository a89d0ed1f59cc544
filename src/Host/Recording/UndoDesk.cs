using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Undo;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The door for undoing. It has the study's analysis alone, reads the whole record, and records what
/// takes the acts back as one act.
/// </summary>
internal sealed class UndoDesk(Store store)
{
    public async Task<Outcome> Undo(Act act, UndoActs command, CancellationToken cancellation)
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        var record = await Read(transaction.Connection, act.Study, cancellation);
        return await transaction.Record(
            store,
            act,
            UndoActs.Plan(command, record, act.PersonId, act.Role),
            cancellation
        );
    }

    /// <summary>What would be recorded now, without recording it.</summary>
    public async Task<(StreamDecision Plan, TrailNames Names)> Preview(
        Guid study,
        Guid person,
        Role role,
        UndoActs command,
        Language language,
        CancellationToken cancellation
    )
    {
        await using var connection = await store.Database.OpenConnectionAsync(cancellation);
        var record = await Read(connection, study, cancellation);
        var names = new TrailNames(language: language);
        foreach (var entry in record)
        {
            names.Learn(entry.Data);
            names.Rename(entry.Data);
        }

        return (UndoActs.Plan(command, record, person, role), names);
    }

    private async Task<IReadOnlyList<PastEntry>> Read(
        NpgsqlConnection connection,
        Guid study,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await AuditRecordReader.Entries(
                    new StudyReader(connection, store.WordSeal, study),
                    long.MaxValue,
                    cancellation
                )
            ).Select(entry => new PastEntry(
                entry.Moment,
                entry.Stored.Stream,
                Id(entry.Stored.Correlation),
                entry.Person ?? Guid.Empty,
                entry.Stored.HappenedAt,
                entry.Data
            )),
        ];

    private static Guid Id(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;
}
