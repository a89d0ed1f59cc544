using Npgsql;

namespace PeerEvents.Projections.Studies;

/// <summary>The studies of an installation.</summary>
public static class StudyList
{
    /// <summary>The ids that begin with some hex digits, with or without hyphens, two at most.</summary>
    public static async Task<IReadOnlyList<Guid>> StartingWith(
        NpgsqlConnection connection,
        string beginning,
        CancellationToken cancellation
    )
    {
        var digits = beginning.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return digits.Length is 0 or > 32 || !digits.All(char.IsAsciiHexDigitLower)
            ? []
            : await Read(connection, digits + "%", 2, cancellation);
    }

    /// <summary>The ids of all studies, oldest first by id.</summary>
    public static Task<IReadOnlyList<Guid>> All(
        NpgsqlConnection connection,
        CancellationToken cancellation
    ) => Read(connection, "%", int.MaxValue, cancellation);

    private static async Task<IReadOnlyList<Guid>> Read(
        NpgsqlConnection connection,
        string like,
        int most,
        CancellationToken cancellation
    )
    {
        var studies = new List<Guid>();
        await using var command = new NpgsqlCommand(
            $"select tenant_id from {StoreSetup.Schema}.mt_doc_study where tenant_id like $1 "
                + "order by tenant_id limit $2",
            connection
        );
        command.Parameters.AddWithValue(like);
        command.Parameters.AddWithValue(most);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            studies.Add(Guid.ParseExact(reader.GetString(0), "N"));
        }

        return studies;
    }
}
