using Microsoft.Data.Sqlite;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Reads the project that a Taguette 1.x file holds; the file stays as it was.</summary>
internal static class TaguetteFile
{
    private const int SqliteError = 1;

    /// <exception cref="UnreadableProjectException">With one sentence to act on.</exception>
    public static TaguetteProject Read(string path)
    {
        try
        {
            using var connection = ProjectConnection.Open(path);
            return Read(new ProjectTables(connection));
        }
        catch (SqliteException problem)
        {
            throw problem.SqliteErrorCode == SqliteError
                ? UnreadableProjectException.NotTaguette()
                : UnreadableProjectException.Damaged();
        }
    }

    private static TaguetteProject Read(ProjectTables tables)
    {
        var (name, description, createdAt) = tables.Project();
        var documents = tables.Documents();
        var tags = tables.Tags();
        var log = tables.Log();
        var marks = StoredMarks.Check(documents, tags, tables.Highlights(), tables.Links());
        return new(
            name,
            description,
            createdAt,
            tables.Members(),
            documents,
            tags,
            marks.Highlights,
            marks.Links,
            log,
            TaguetteWarning.Tally([
                .. log.Where(x => x.Change is Unrecognised)
                    .Select(_ => WarningKind.UnrecognisedCommand),
                .. marks.Warnings,
            ])
        );
    }
}
