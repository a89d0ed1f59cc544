using Microsoft.AspNetCore.Identity;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Host.Web;
using PeerEvents.Projections;

namespace PeerEvents.Host.Accounts;

/// <summary>
/// The accounts of an installation. They lie beside the studies and in none of them: a study knows a
/// person by id, and what they are called in it.
/// </summary>
internal sealed class AccountStore(NpgsqlDataSource database, TimeProvider clock)
{
    private const string Columns =
        "person_id, sign_in_name, password_hash, subject, stamp, is_closed";

    // Checked where there is no account, so that the answer takes as long.
    private static readonly string NobodysHash = new PasswordHasher<string>().HashPassword(
        "",
        Guid.NewGuid().ToString()
    );

    private readonly PasswordHasher<string> _hasher = new();

    public async Task<IReadOnlyList<Account>> All(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"select {Columns} from {StoreSetup.Accounts} order by sign_in_name"
        );
        return await Read(command, cancellation);
    }

    public async Task<bool> HasAny(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"select exists (select 1 from {StoreSetup.Accounts})"
        );
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    public async Task<Account?> Named(string name, CancellationToken cancellation) =>
        AccountRules.ProblemWith(AccountRules.Kept(name)) is null
            ? await One("sign_in_name = $1", AccountRules.Kept(name), cancellation)
            : null;

    public Task<Account?> Of(Guid person, CancellationToken cancellation) =>
        One("person_id = $1", person, cancellation);

    public Task<Account?> WithSubject(string subject, CancellationToken cancellation) =>
        One("subject = $1", subject, cancellation);

    /// <summary>
    /// Whose name and password these are; null where they fit nobody, or the account is closed or
    /// waits. Each try is counted before it is looked at, so that many at once are no way around.
    /// </summary>
    public async Task<Account?> Check(
        string? name,
        string? password,
        CancellationToken cancellation
    )
    {
        var kept = AccountRules.Kept(name);
        var account =
            AccountRules.ProblemWith(kept) is null && await Count(kept, cancellation)
                ? await Named(kept, cancellation)
                : null;
        var verified = _hasher.VerifyHashedPassword(
            "",
            account?.PasswordHash ?? NobodysHash,
            password ?? ""
        );
        if (
            verified == PasswordVerificationResult.Failed
            || account is not { PasswordHash: { }, IsClosed: false }
        )
        {
            return null;
        }

        await Change(account.PersonId, "attempts = 0, locked_until = null", cancellation);
        return account;
    }

    /// <summary>
    /// Gives whom a link is for an account, or another password. The link is used up only where that
    /// succeeds.
    /// </summary>
    public async Task<(Account? Account, Refusal? Refusal)> Redeem(
        OneTimeLink link,
        string token,
        NewAccount wanted,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (await link.Use(connection, token, clock, cancellation) is not { } person)
        {
            return (null, AccountRules.LinkUsed);
        }

        await using var command = new NpgsqlCommand(
            $"""
            insert into {StoreSetup.Accounts} as a (person_id, sign_in_name, password_hash, subject,
                stamp, attempts, is_closed)
            values ($1, $2, $3, $4, $5, 0, false)
            on conflict (person_id) do update set
                password_hash = coalesce(excluded.password_hash, a.password_hash),
                subject = coalesce(excluded.subject, a.subject),
                stamp = excluded.stamp, attempts = 0, locked_until = null
            returning {Columns}
            """,
            connection
        );
        command.Parameters.AddWithValue(person.Id);
        command.Parameters.AddWithValue(wanted.SignInName);
        command.Parameters.AddWithValue(Text(wanted.Password is { } p ? Hash(p) : null));
        command.Parameters.AddWithValue(Text(wanted.Subject));
        command.Parameters.AddWithValue(Guid.NewGuid());
        try
        {
            var account = (await Read(command, cancellation))[0];
            if (account.IsClosed)
            {
                return (null, AccountRules.Closed);
            }

            await transaction.CommitAsync(cancellation);
            return (account, null);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return (
                null,
                e.ConstraintName == "ux_accounts_subject"
                    ? AccountRules.HasAccount
                    : AccountRules.NameTaken
            );
        }
    }

    /// <summary>Sets another password, which ends every session that there is.</summary>
    public async Task<Account> SetPassword(
        Guid person,
        string password,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(
            $"update {StoreSetup.Accounts} set password_hash = $2, stamp = $3 "
                + $"where person_id = $1 returning {Columns}"
        );
        command.Parameters.AddWithValue(person);
        command.Parameters.AddWithValue(Hash(password));
        command.Parameters.AddWithValue(Guid.NewGuid());
        return (await Read(command, cancellation))[0];
    }

    /// <summary>Closes an account, which ends its sessions, or opens it again.</summary>
    public Task Close(Guid person, bool isClosed, CancellationToken cancellation) =>
        Change(
            person,
            $"is_closed = {(isClosed ? "true" : "false")}, stamp = gen_random_uuid(), attempts = 0, "
                + "locked_until = null",
            cancellation
        );

    private string Hash(string password) => _hasher.HashPassword("", password);

    private static object Text(string? text) => text is null ? DBNull.Value : text;

    // False for who must wait; the last of the tries begins the wait.
    private async Task<bool> Count(string name, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"""
            update {StoreSetup.Accounts} set
                attempts = case when attempts + 1 >= $3 then 0 else attempts + 1 end,
                locked_until = case when attempts + 1 >= $3 then $2 + $4 end
            where sign_in_name = $1 and (locked_until is null or locked_until <= $2)
            """
        );
        command.Parameters.AddWithValue(name);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        command.Parameters.AddWithValue(AccountRules.Attempts);
        command.Parameters.AddWithValue(AccountRules.LockedFor);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private async Task Change(Guid person, string set, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"update {StoreSetup.Accounts} set {set} where person_id = $1"
        );
        command.Parameters.AddWithValue(person);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<Account?> One<T>(string where, T value, CancellationToken cancellation)
        where T : notnull
    {
        await using var command = database.CreateCommand(
            $"select {Columns} from {StoreSetup.Accounts} where {where}"
        );
        command.Parameters.AddWithValue(value);
        return (await Read(command, cancellation)).FirstOrDefault();
    }

    private static async Task<List<Account>> Read(
        NpgsqlCommand command,
        CancellationToken cancellation
    )
    {
        var accounts = new List<Account>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            accounts.Add(
                new Account(
                    reader.GetGuid(0),
                    reader.GetString(1),
                    reader.IsDBNull(2) ? null : reader.GetString(2),
                    reader.IsDBNull(3) ? null : reader.GetString(3),
                    reader.GetGuid(4),
                    reader.GetBoolean(5)
                )
            );
        }

        return accounts;
    }
}

/// <summary>What somebody wants to sign in with.</summary>
internal sealed record NewAccount(string SignInName, string? Password, string? Subject);
