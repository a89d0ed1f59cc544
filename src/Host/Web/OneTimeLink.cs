using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using PeerEvents.Projections;

namespace PeerEvents.Host.Web;

/// <summary>
/// The link on the console that signs the person of this installation in, once, at any of its
/// hosts. The database has its hash only.
/// </summary>
internal sealed class OneTimeLink(SignedInPerson person, NpgsqlDataSource database)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly string _token = WebEncoders.Base64UrlEncode(
        RandomNumberGenerator.GetBytes(32)
    );

    public string Path => $"/sign-in/{_token}";

    /// <summary>Makes the link valid, and lets go of those that nobody used for a day.</summary>
    public async Task Open(TimeProvider clock, CancellationToken cancellation)
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
            $"insert into {StoreSetup.SignInLinks} (token_hash, made_at) values ($1, $2)"
        );
        insert.Parameters.AddWithValue(Hash(_token));
        insert.Parameters.AddWithValue(now);
        batch.BatchCommands.Add(insert);
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Whom the token signs in, the first time; nobody for any other.</summary>
    public async Task<SignedInPerson?> Use(string token, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"delete from {StoreSetup.SignInLinks} where token_hash = $1"
        );
        command.Parameters.AddWithValue(Hash(token));
        return await command.ExecuteNonQueryAsync(cancellation) == 1 ? person : null;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

/// <summary>A person as a sign-in tells them: who it is and what they are called.</summary>
internal sealed record SignedInPerson(Guid Id, string Name);
