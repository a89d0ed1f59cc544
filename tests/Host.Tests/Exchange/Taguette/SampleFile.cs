using Microsoft.Data.Sqlite;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

/// <summary>A project file in a folder of its own, which goes when the test ends.</summary>
internal sealed class SampleFile : IDisposable
{
    private const string Schema = """
        CREATE TABLE projects (
            id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, created DATETIME);
        CREATE TABLE project_members (
            project_id INTEGER, user_login VARCHAR(30), privileges VARCHAR(11));
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, filename VARCHAR(200),
            created DATETIME, project_id INTEGER, text_direction VARCHAR(13), contents TEXT);
        CREATE TABLE tags (
            id INTEGER PRIMARY KEY, project_id INTEGER, path VARCHAR(200), description TEXT);
        CREATE TABLE highlights (
            id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER,
            end_offset INTEGER, snippet TEXT);
        CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
        CREATE TABLE commands (
            id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR(30), project_id INTEGER,
            document_id INTEGER, payload TEXT);
        """;

    private int _commands;

    public SampleFile()
    {
        Folder = Directory.CreateTempSubdirectory("taguette").FullName;
        Path = System.IO.Path.Combine(Folder, "study.sqlite3");
    }

    public string Folder { get; }

    public string Path { get; }

    /// <summary>A project with one document, "The bees sleep.", and nothing else.</summary>
    public static SampleFile Project() =>
        new SampleFile()
            .Run(Schema)
            .Run("INSERT INTO projects VALUES (1, 'Bees', '', '2024-01-02 03:04:05.678901')")
            .Run("INSERT INTO project_members VALUES (1, 'ada', 'ADMIN')")
            .Document(1, "<p>The bees sleep.</p>");

    public SampleFile Document(long id, string html) =>
        Run(
            "INSERT INTO documents VALUES ($0, 'Hive', '', 'hive.txt', "
                + "'2024-01-02 03:05:00.000000', 1, 'LEFT_TO_RIGHT', $1)",
            id,
            html
        );

    public SampleFile Tag(long id, string path) =>
        Run("INSERT INTO tags VALUES ($0, 1, $1, '')", id, path);

    public SampleFile Highlight(long id, long start, long end, string snippet, params long[] tags)
    {
        Run("INSERT INTO highlights VALUES ($0, 1, $1, $2, $3)", id, start, end, snippet);
        foreach (var tag in tags)
        {
            Run("INSERT INTO highlight_tags VALUES ($0, $1)", id, tag);
        }

        return this;
    }

    public SampleFile Logged(object payload, long? document = null) =>
        Run(
            "INSERT INTO commands VALUES ($0, '2024-01-02 03:06:00.000001', 'ada', 1, $1, $2)",
            ++_commands,
            document ?? (object)DBNull.Value,
            payload
        );

    public SampleFile Run(string sql, params object[] values)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false };
        using var connection = new SqliteConnection(source.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i]);
        }

        command.ExecuteNonQuery();
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
