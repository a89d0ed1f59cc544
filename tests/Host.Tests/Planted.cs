using System.Text;

namespace PeerEvents.Host.Tests;

/// <summary>Looks for words that nobody may find: in every table, and in the bytes of files.</summary>
internal static class Planted
{
    private const string Tables = """
        select format('%I.%I', n.nspname, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and has_table_privilege(c.oid, 'select')
        order by 1
        """;

    /// <summary>The tables of any schema with a row that holds the words in any form.</summary>
    public static async Task<IReadOnlyList<string>> Places(TestDatabase database, string words)
    {
        var found = new List<string>();
        var forms = Forms(words);
        foreach (var table in await database.List<string>(Tables))
        {
            var rows = await database.Ask<long>(
                $"""
                select count(*) from {table} x
                where exists (select 1 from unnest($1) form where strpos(x::text, form) > 0)
                """,
                (object)forms
            );
            if (rows > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    /// <summary>The files under a folder whose bytes hold the words in any form.</summary>
    public static IReadOnlyList<string> Files(string folder, string words)
    {
        var forms = Forms(words).Select(Encoding.UTF8.GetBytes).ToList();
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file =>
                    Bytes(file) is { } bytes && forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0)
                ),
        ];
    }

    // A server makes and removes files while one looks.
    private static byte[]? Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    // As they are, as PostgreSQL shows bytes, and as base64 has them at each of three offsets.
    private static string[] Forms(string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        return
        [
            words,
            Convert.ToHexStringLower(bytes),
            .. Enumerable
                .Range(0, 3)
                .Select(skip =>
                    Convert.ToBase64String(bytes[skip..][..((bytes.Length - 3) / 3 * 3)])
                ),
        ];
    }
}
