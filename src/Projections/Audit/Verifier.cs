using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// Compares a study's events with its moments both ways, with every checkpoint sealed in it, with
/// the texts beside it and with a receipt, reading what is stored and nothing else.
/// </summary>
public sealed class Verifier(NpgsqlDataSource database, Guid study)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly string _tenant = study.ToString("N");

    /// <summary>
    /// How far the record reaches now. Who waits until it is numbered so far, and verifies up to
    /// there, is not misled by what others write meanwhile.
    /// </summary>
    public async Task<long> End(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"""
            select greatest(
                (select coalesce(max(seq_id), 0) from {StoreTables.Events} where tenant_id = $1),
                (select coalesce(max(seq_id), 0) from {StoreTables.Moments} where tenant_id = $1))
            """
        );
        command.Parameters.AddWithValue(_tenant);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Verifies from the first moment to the end; a receipt is optional.</summary>
    public async Task<Verification> Verify(
        Receipt? receipt,
        CancellationToken cancellation,
        long? end = null
    )
    {
        var upTo = end ?? await End(cancellation);
        await using var forEvents = await database.OpenConnectionAsync(cancellation);
        await using var forMoments = await database.OpenConnectionAsync(cancellation);
        await using var moments = Moments(forMoments, upTo, cancellation)
            .GetAsyncEnumerator(cancellation);
        var hasMoment = await moments.MoveNextAsync();
        var head = MomentChain.Start(study);
        await foreach (
            var entry in StoredEntries.Read(forEvents, _tenant, long.MinValue, upTo, cancellation)
        )
        {
            if (!hasMoment)
            {
                return Broken(head, Breakage.NotNumbered);
            }

            var moment = moments.Current;
            if (Compare(head, moment, entry) is { } breakage)
            {
                return Broken(head, breakage);
            }

            if (await Beside(entry, cancellation) is { } beside)
            {
                return Broken(head, beside);
            }

            if (receipt?.Moment == moment.Number && receipt.Hash != moment.Hash)
            {
                return Broken(head, Breakage.ReceiptDiffers);
            }

            head = moment;
            hasMoment = await moments.MoveNextAsync();
        }

        return hasMoment ? Broken(head, Breakage.EntryMissing)
            : receipt?.Moment > head.Number ? Broken(head, Breakage.ReceiptAhead)
            : receipt is { Moment: 0 } && receipt.Hash != MomentChain.Start(study).Hash
                ? Broken(MomentChain.Start(study), Breakage.ReceiptDiffers)
            : new Verification(head, null);
    }

    private Breakage? Compare(Moment head, Moment moment, StoredEntry entry)
    {
        if (moment.Number != head.Number + 1)
        {
            return Breakage.MomentMissing;
        }

        if (entry.Sequence != moment.Sequence)
        {
            return entry.Sequence > moment.Sequence
                ? Breakage.EntryMissing
                : Breakage.EntryInserted;
        }

        if (entry.EventId != moment.EventId)
        {
            return Breakage.EntryReplaced;
        }

        if (entry.IsHidden)
        {
            return Breakage.EntryHidden;
        }

        try
        {
            var expected = MomentChain.Next(study, head, entry);
            return expected.Hash != moment.Hash ? Breakage.EntryChanged
                : expected.StudyTime != moment.StudyTime ? Breakage.TimeChanged
                : null;
        }
        catch (FormatException)
        {
            return Breakage.EntryChanged;
        }
    }

    private async Task<Breakage?> Beside(StoredEntry entry, CancellationToken cancellation)
    {
        switch (entry.Name)
        {
            case "checkpoint_sealed":
                return
                    await HashOf(entry.Data.GetProperty("moment").GetInt64(), cancellation)
                    == entry.Data.GetProperty("hash").GetString()
                    ? null
                    : Breakage.CheckpointDiffers;
            case "transcript_imported" or "transcript_corrected":
                var text = entry.Data.GetProperty("text");
                return
                    await Fingerprint(text.GetProperty("textId").GetGuid(), cancellation)
                    == text.GetProperty("fingerprint").GetString()
                    ? null
                    : Breakage.TextDiffers;
            default:
                return null;
        }
    }

    private async Task<string?> HashOf(long moment, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"select hash from {StoreTables.Moments} where tenant_id = $1 and moment = $2"
        );
        command.Parameters.AddWithValue(_tenant);
        command.Parameters.AddWithValue(moment);
        return await command.ExecuteScalarAsync(cancellation) as string;
    }

    private async Task<string?> Fingerprint(Guid textId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"select (data -> 'pieces')::text from {StoreSetup.Schema}.mt_doc_sourcetext "
                + "where tenant_id = $1 and id = $2"
        );
        command.Parameters.AddWithValue(_tenant);
        command.Parameters.AddWithValue(textId);
        try
        {
            return
                await command.ExecuteScalarAsync(cancellation) is string pieces
                && JsonSerializer.Deserialize<StoredPiece[]>(pieces, Json) is { } stored
                ? TextFingerprint.Of(stored)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async IAsyncEnumerable<Moment> Moments(
        NpgsqlConnection connection,
        long upTo,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select moment, seq_id, event_id, study_time, hash from {StoreTables.Moments} "
                + "where tenant_id = $1 and seq_id <= $2 order by moment",
            connection
        );
        command.Parameters.AddWithValue(_tenant);
        command.Parameters.AddWithValue(upTo);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return MomentReader.Moment(reader);
        }
    }

    private static Verification Broken(Moment head, Breakage breakage) =>
        new(head, new BrokenMoment(head.Number + 1, breakage));
}
