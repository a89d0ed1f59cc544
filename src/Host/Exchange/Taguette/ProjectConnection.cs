using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Opens a project's file without leaving a trace beside it.</summary>
internal static class ProjectConnection
{
    private const int HeaderLength = 100;

    public static SqliteConnection Open(string path)
    {
        var file = Checked(path);
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = Immutable(file),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        var connection = new SqliteConnection(source.ToString());
        try
        {
            connection.Open();
            CheckDatabase(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Checked(string path)
    {
        try
        {
            var file = Path.GetFullPath(path);
            CheckFile(file);
            return file;
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableProjectException(
                "The file could not be read: check its name and that you may open it."
            );
        }
    }

    private static void CheckFile(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UnreadableProjectException(
                "This is a folder: name the project's file, which ends in .sqlite3."
            );
        }

        if (!File.Exists(file))
        {
            throw new UnreadableProjectException("There is no such file: check its name.");
        }

        CheckHeader(file);
        if (HasContent(file + "-wal") || HasContent(file + "-journal"))
        {
            throw new UnreadableProjectException(
                "Taguette is still writing to this file: close Taguette, or export the project."
            );
        }
    }

    // SQLite reads zeros where the last page is cut off, and quick_check may not see it.
    private static void CheckHeader(string file)
    {
        var header = new byte[HeaderLength];
        using var stream = File.OpenRead(file);
        if (
            stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            || !header.AsSpan().StartsWith("SQLite format 3\0"u8)
        )
        {
            throw UnreadableProjectException.NotTaguette();
        }

        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(16)) switch
        {
            1 => 65536,
            var size => size,
        };
        if (pageSize == 0 || stream.Length % pageSize != 0)
        {
            throw UnreadableProjectException.Damaged();
        }
    }

    // A plain read-only connection makes -wal and -shm files beside a database in WAL mode.
    private static string Immutable(string file)
    {
        var parts = file.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString);
        var uri = string.Join('/', parts);
        return $"file://{(uri.StartsWith('/') ? "" : "/")}{uri}?immutable=1";
    }

    private static bool HasContent(string file) =>
        new FileInfo(file) is { Exists: true, Length: > 0 };

    private static void CheckDatabase(SqliteConnection connection)
    {
        Ask(connection, "PRAGMA trusted_schema = OFF");
        if (Ask(connection, "PRAGMA quick_check(1)") is not "ok")
        {
            throw UnreadableProjectException.Damaged();
        }

        if (Ask(connection, "PRAGMA encoding") is not "UTF-8")
        {
            throw UnreadableProjectException.NotTaguette();
        }
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
