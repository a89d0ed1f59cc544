using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Host.Tests;

/// <summary>The rows of the tables in a form that two databases with the same content share.</summary>
internal static class Dump
{
    private const string Tables = """
        select table_name::text from information_schema.tables
        where table_schema = 'peerevents' and table_type = 'BASE TABLE' order by 1
        """;

    // What Marten notes for itself, and how far the projections are, is none of our content.
    private const string Columns = """
        select string_agg(quote_ident(column_name), ', ' order by column_name)
        from information_schema.columns
        where table_schema = 'peerevents' and table_name = $1
            and column_name not in ('mt_last_modified', 'mt_version', 'mt_dotnet_type')
        """;

    /// <summary>A hash and a count for each table, apart from Marten's own progress.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Of(TestDatabase database)
    {
        var dump = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await database.List<string>(Tables))
        {
            if (table.StartsWith("mt_event_progression", StringComparison.Ordinal))
            {
                continue;
            }

            var columns = await database.Ask<string>(Columns, table);
            var rows = await database.List<string>(
                $"select row({columns})::text from peerevents.{table} order by 1"
            );
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
            dump[table] = $"{rows.Count} rows, {Convert.ToHexStringLower(bytes)}";
        }

        return dump;
    }
}
