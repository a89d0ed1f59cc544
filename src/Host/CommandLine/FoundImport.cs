using Npgsql;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Host.Exchange.Texts;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>What was found to import, read and checked before any database is opened.</summary>
internal abstract record FoundImport
{
    /// <summary>Reads a path.</summary>
    /// <exception cref="CommandFailedException">There is nothing there that can be imported.</exception>
    public static FoundImport Read(string path, string? into)
    {
        if (Directory.Exists(path) || (File.Exists(path) && TextFile.IsOne(path)))
        {
            var files = TextFile.ReadAll(path);
            return files.Count > 0
                ? new FoundTexts(
                    Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path)),
                    files
                )
                : throw new CommandFailedException(
                    ExitCode.Failed,
                    "The folder holds no .txt or .md file. Nothing was stored."
                );
        }

        if (!File.Exists(path))
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "There is no such file or folder. Nothing was stored."
            );
        }

        return into is null
            ? new FoundProject(TaguetteImport.StudyOf(path), TaguetteFile.Read(path))
            : throw new CommandFailedException(
                ExitCode.Misused,
                "A project brings its own history and becomes a study of its own. Leave --into out."
            );
    }

    /// <summary>Works out what is to be recorded.</summary>
    public abstract Task<Import> Prepare(
        CommandContext context,
        string? title,
        string? into,
        CancellationToken cancellation
    );

    private protected static async Task RefuseTwice(
        CommandContext context,
        Guid study,
        CancellationToken cancellation
    )
    {
        await using var session = context.Store.QuerySession(study.ToString("N"));
        if (await session.LoadAsync<Study>(study, cancellation) is not null)
        {
            throw new ImportRefusedException(
                $"This was imported already, as study {study:N}. Nothing was changed."
            );
        }
    }
}

/// <summary>A project of another program.</summary>
internal sealed record FoundProject(Guid Study, TaguetteProject Project) : FoundImport
{
    public override async Task<Import> Prepare(
        CommandContext context,
        string? title,
        string? into,
        CancellationToken cancellation
    )
    {
        await RefuseTwice(context, Study, cancellation);
        return TaguetteImport.Prepare(
            context.Writing(),
            Study,
            Project,
            title,
            await context.Person(cancellation),
            Environment.UserName
        );
    }
}

/// <summary>Texts, to become sources.</summary>
internal sealed record FoundTexts(string Name, IReadOnlyList<TextFile> Files) : FoundImport
{
    public override async Task<Import> Prepare(
        CommandContext context,
        string? title,
        string? into,
        CancellationToken cancellation
    )
    {
        var person = await context.Person(cancellation);
        var import = new TextImport(context.Writing(), person, Environment.UserName);
        if (into is null)
        {
            var study = TextImport.StudyOf(Files);
            await RefuseTwice(context, study, cancellation);
            return import.Open(study, title ?? Name, Files);
        }

        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var id = await StudyCommand.Find(connection, into, cancellation);
        await context.CatchUp(cancellation);
        var state = await Now(context, connection, id, cancellation);
        return import.Into(id, state.Study?.Title.Text ?? "", Files, state);
    }

    private static async Task<AnalysisState> Now(
        CommandContext context,
        NpgsqlConnection connection,
        Guid study,
        CancellationToken cancellation
    )
    {
        var reader = new StudyReader(connection, context.Installation.Seal, study);
        return await reader.State(
            await Positions.Now(connection, study, cancellation),
            cancellation
        );
    }
}
