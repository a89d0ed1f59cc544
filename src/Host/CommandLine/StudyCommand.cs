using Npgsql;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Host.CommandLine;

/// <summary>What a command on one study reads from.</summary>
internal sealed record OpenedStudy(CommandContext Context, NpgsqlConnection Connection, Guid Id)
{
    public StudyReader Reader { get; } = new(Connection, Context.Installation.Seal, Id);
}

/// <summary>Opens a study for a command that reads it, at the end of its record.</summary>
internal static class StudyCommand
{
    /// <summary>On the study that begins like that, or on the only one where nothing is said.</summary>
    public static async Task<int> Run(
        string? study,
        Func<OpenedStudy, Task<ExitCode>> run,
        CancellationToken cancellation,
        bool catchUp = true
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var id = study is null
            ? await OnlyOne(connection, cancellation)
            : await Find(connection, study, cancellation);
        context.TellIfLocked();
        if (catchUp)
        {
            await context.CatchUp(cancellation);
        }

        var opened = new OpenedStudy(context, connection, id);
        await TellIfSynthetic(opened, cancellation);
        return (int)await run(opened);
    }

    // Every view of it says so, and what is piped on stays what it is.
    private static async Task TellIfSynthetic(OpenedStudy study, CancellationToken cancellation)
    {
        var now = await Positions.Now(study.Connection, study.Id, cancellation);
        if (await study.Reader.StudyAt(now, cancellation) is { IsSynthetic: true })
        {
            Console.Error.WriteLine(
                "Synthetic study: nobody in it ever was, and nothing in it was ever said."
            );
        }
    }

    private static async Task<Guid> OnlyOne(
        NpgsqlConnection connection,
        CancellationToken cancellation
    ) =>
        await StudyList.All(connection, cancellation) switch
        {
            [var one] => one,
            [] => throw new CommandFailedException(
                ExitCode.Failed,
                "There is no study yet. Import one, or run demo."
            ),
            _ => throw new CommandFailedException(
                ExitCode.Misused,
                "There are several studies. Run studies to see which, and name one with --study."
            ),
        };

    public static async Task<Guid> Find(
        NpgsqlConnection connection,
        string study,
        CancellationToken cancellation
    )
    {
        var found = await StudyList.StartingWith(connection, study, cancellation);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CommandFailedException(
                ExitCode.Failed,
                "There is no such study. Run studies to see which there are."
            ),
            _ => throw new CommandFailedException(
                ExitCode.Misused,
                "Several studies begin like that. Give more of the id."
            ),
        };
    }
}
