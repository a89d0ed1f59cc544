using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using NpgsqlTypes;
using PeerEvents.Projections;

namespace PeerEvents.Host.Web;

/// <summary>
/// Links that sign somebody in, once, at any host of the installation: its own person by the link on
/// the console, others by an invitation. The database has hashes only.
/// </summary>
internal sealed class OneTimeLink(SignedInPerson person, NpgsqlDataSource database)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly string _token = NewToken();

    public string Path => $"/sign-in/{_token}";

    /// <summary>Makes the link valid, and lets go of those that nobody used for a day.</summary>
    public Task Open(TimeProvider clock, CancellationToken cancellation) =>
        Keep(database, clock, _token, null, cancellation);

    /// <summary>A link, as its path, that signs somebody else in, once, within a day.</summary>
    public static async Task<string> Invite(
        NpgsqlDataSource database,
        TimeProvider clock,
        Guid invited,
        CancellationToken cancellation
    )
    {
        var token = NewToken();
        await Keep(database, clock, token, invited, cancellation);
        return $"/sign-in/{token}";
    }

    /// <summary>Whom the token is for, the first time; nobody for any other.</summary>
    public async Task<SignedInPerson?> Use(
        NpgsqlConnection connection,
        string token,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"delete from {StoreSetup.SignInLinks} where token_hash = $1 and made_at >= $2 "
                + "returning person_id",
            connection
        );
        return await Whom(command, token, clock, cancellation);
    }

    /// <summary>Whom the token is for; it can still be used after that.</summary>
    public async Task<SignedInPerson?> Look(
        string token,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(
            $"select person_id from {StoreSetup.SignInLinks} where token_hash = $1 and made_at >= $2"
        );
        return await Whom(command, token, clock, cancellation);
    }

    private async Task<SignedInPerson?> Whom(
        NpgsqlCommand command,
        string token,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        command.Parameters.AddWithValue(Hash(token));
        command.Parameters.AddWithValue(clock.GetUtcNow() - Kept);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return !await reader.ReadAsync(cancellation) ? null
            : reader.IsDBNull(0) ? person
            : new SignedInPerson(reader.GetGuid(0), "");
    }

    private static async Task Keep(
        NpgsqlDataSource database,
        TimeProvider clock,
        string token,
        Guid? invited,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        var expire = new NpgsqlBatchCommand(
            $"delete from {StoreSetup.SignInLinks} where made_at < $1"
        );
        expire.Parameters.AddWithValue(now - Kept);
        batch.BatchCommands.Add(expire);
        var insert = new NpgsqlBatchCommand(
            $"insert into {StoreSetup.SignInLinks} (token_hash, made_at, person_id) "
                + "values ($1, $2, $3)"
        );
        insert.Parameters.AddWithValue(Hash(token));
        insert.Parameters.AddWithValue(now);
        insert.Parameters.AddWithValue(NpgsqlDbType.Uuid, (object?)invited ?? DBNull.Value);
        batch.BatchCommands.Add(insert);
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static string NewToken() =>
        WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

/// <summary>A person as a sign-in tells them: who it is and what they are called.</summary>
internal sealed record SignedInPerson(Guid Id, string Name);
