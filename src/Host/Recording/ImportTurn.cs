using System.Buffers.Binary;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Host.Installing;

namespace PeerEvents.Host.Recording;

/// <summary>
/// One import into a study at a time, from its plan to its record, so that no two give the same
/// number to different participants.
/// </summary>
internal static class ImportTurn
{
    public static async Task<IAsyncDisposable> Wait(
        Store store,
        Guid study,
        CancellationToken cancellation
    )
    {
        var connection = await store.Database.OpenConnectionAsync(cancellation);
        var held = new HeldLock(connection);
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_lock($1)", connection);
            // The import before may take long; whoever waits can hang up.
            command.CommandTimeout = 0;
            command.Parameters.AddWithValue(
                BinaryPrimitives.ReadInt64BigEndian(DerivedId.Of(study, "import").ToByteArray(true))
            );
            await command.ExecuteNonQueryAsync(cancellation);
            return held;
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }
}
