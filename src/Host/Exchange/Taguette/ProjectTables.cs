using Microsoft.Data.Sqlite;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>The tables of the one project in a file, in the order of their ids.</summary>
internal sealed class ProjectTables
{
    private static readonly string[] Needed =
    [
        "projects",
        "project_members",
        "documents",
        "tags",
        "highlights",
        "highlight_tags",
    ];

    private readonly SqliteConnection _connection;
    private readonly HashSet<string> _tables;
    private readonly long _project;

    public ProjectTables(SqliteConnection connection)
    {
        _connection = connection;
        _tables =
        [
            .. Rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'",
                row => row.Text(0)
            ),
        ];
        if (!Needed.All(_tables.Contains))
        {
            throw UnreadableProjectException.NotTaguette();
        }

        var projects = Rows("SELECT id FROM projects", row => row.Id(0));
        _project =
            projects.Count == 1
                ? projects[0]
                : throw new UnreadableProjectException(
                    $"The file holds {projects.Count} projects where one is needed: "
                        + "export the project that you mean from Taguette and import that file."
                );
    }

    public (string Name, string Description, DateTimeOffset CreatedAt) Project() =>
        Rows(
            "SELECT name, description, created FROM projects",
            row => (row.Text(0), row.Text(1), row.Moment(2))
        )[0];

    public IReadOnlyList<TaguetteMember> Members() =>
        Rows(
            "SELECT user_login, privileges FROM project_members WHERE project_id = $project "
                + "ORDER BY user_login",
            row => new TaguetteMember(row.Text(0), row.Text(1))
        );

    public IReadOnlyList<TaguetteDocument> Documents() =>
        Unique(
            "SELECT id, name, description, filename, created, text_direction, contents "
                + "FROM documents WHERE project_id = $project ORDER BY id",
            row => new TaguetteDocument(
                row.Id(0),
                row.Text(1),
                row.Text(2),
                row.Text(3),
                row.Moment(4),
                row.Direction(5),
                TextOffsets.Of(DocumentText.Of(row.Text(6)))
            ),
            document => document.Id
        );

    public IReadOnlyList<TaguetteTag> Tags() =>
        Unique(
            "SELECT id, path, description FROM tags WHERE project_id = $project ORDER BY id",
            row => new TaguetteTag(row.Id(0), row.Text(1), row.Text(2)),
            tag => tag.Id
        );

    public IReadOnlyList<TaguetteHighlight> Highlights() =>
        Unique(
            "SELECT id, document_id, start_offset, end_offset, snippet FROM highlights "
                + "ORDER BY id",
            row => new TaguetteHighlight(
                row.Id(0),
                row.Id(1),
                new(row.Id(2), row.Id(3)),
                row.Text(4)
            ),
            highlight => highlight.Id
        );

    public IReadOnlyList<TaguetteLink> Links() =>
        Unique(
            "SELECT highlight_id, tag_id FROM highlight_tags ORDER BY highlight_id, tag_id",
            row => new TaguetteLink(row.Id(0), row.Id(1)),
            link => link
        );

    public IReadOnlyList<LoggedCommand> Log() =>
        !_tables.Contains("commands")
            ? []
            : Unique(
                "SELECT id, date, user_login, document_id, payload FROM commands "
                    + "WHERE project_id = $project ORDER BY id",
                row => new LoggedCommand(
                    row.Id(0),
                    row.Moment(1),
                    row.Text(2),
                    row.OptionalId(3),
                    CommandPayload.Read(row.Utf8(4).ToArray(), row.OptionalId(3))
                ),
                command => command.Id
            );

    private List<T> Unique<T, TKey>(string sql, Func<ProjectRow, T> read, Func<T, TKey> key)
    {
        var rows = Rows(sql, read);
        return rows.DistinctBy(key).Count() == rows.Count
            ? rows
            : throw UnreadableProjectException.WrongValue();
    }

    private List<T> Rows<T>(string sql, Func<ProjectRow, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$project", _project);
        using var reader = command.ExecuteReader();
        var row = new ProjectRow(reader);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
