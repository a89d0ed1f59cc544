using System.CommandLine;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.CommandLine;

/// <summary>Brings a project of another program, or interviews, into the record.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("file")
        {
            Description =
                "A Taguette project (.sqlite3), an interview (.txt, .md, .docx) or a folder of them, or a round that travelled.",
        };
        var title = new Option<string?>("--title") { Description = "The study's title." };
        var spans = new Option<bool>("--coded-spans")
        {
            Description = "A .json or .csv file of texts and of who coded which span of them.",
        };
        var key = RoundTravelCommand.Key();
        var merging = new MergeOptions();
        var options = new InterviewOptions();
        var json = Arguments.Json();
        var command = new Command("import", "Bring in a project with its history, or interviews.")
        {
            path,
            title,
            spans,
            key,
            json,
        };
        options.AddTo(command);
        merging.AddTo(command);
        command.SetAction(
            (parsed, token) =>
                FoundImport.Read(
                    parsed.GetValue(path)!,
                    parsed.GetValue(spans),
                    parsed.GetValue(key)
                ) switch
                {
                    FoundRound round => Round(round, parsed.GetValue(json), token),
                    FoundSpans coded when options.Read(parsed) is { Into: { } into } asked =>
                        MergeCommand.Run(
                            coded.File,
                            into,
                            asked.Preview,
                            merging.Read(parsed),
                            parsed.GetValue(json),
                            token
                        ),
                    FoundSpans coded => Spans(
                        coded,
                        parsed.GetValue(title),
                        parsed.GetValue(json),
                        token
                    ),
                    FoundInterviews interviews => Interviews(
                        interviews,
                        options.Read(parsed),
                        parsed.GetValue(title),
                        parsed.GetValue(json),
                        token
                    ),
                    FoundProject project => options.AnyIn(parsed)
                        ? throw new CommandFailedException(
                            ExitCode.Misused,
                            "A project brings its own history and becomes a study of its own. "
                                + "Leave --into and what is for interviews out."
                        )
                        : Project(project, parsed.GetValue(title), parsed.GetValue(json), token),
                    _ => throw new InvalidOperationException(),
                }
        );
        return command;
    }

    private static async Task<int> Project(
        FoundProject project,
        string? title,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        var import = await project.Prepare(context, title, cancellation);
        return await Record(context, import, json, cancellation);
    }

    private static async Task<int> Round(
        FoundRound round,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        var import = await round.Prepare(context, cancellation);
        return await Record(context, import, json, cancellation);
    }

    private static async Task<int> Spans(
        FoundSpans spans,
        string? title,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        var import = await spans.Prepare(context, title, cancellation);
        return await Record(context, import, json, cancellation);
    }

    private static async Task<int> Interviews(
        FoundInterviews interviews,
        AskedOfInterviews asked,
        string? title,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        Guid? into = asked.Into is { } study ? await Find(context, study, cancellation) : null;
        await using var turn = into is { } there
            ? await ImportTurn.Wait(context.Writing(), there, cancellation)
            : null;
        var plan = await interviews.Plan(context, asked.Wishes, into, cancellation);
        if (asked.Preview)
        {
            InterviewPreview.Write(plan, json);
            return (int)ExitCode.Done;
        }

        var import = await interviews.Prepare(context, plan, title, into, cancellation);
        return await Record(context, import, json, cancellation);
    }

    internal static async Task<Guid> Find(
        CommandContext context,
        string study,
        CancellationToken cancellation
    )
    {
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        return await StudyCommand.Find(connection, study, cancellation);
    }

    internal static async Task<int> Record(
        CommandContext context,
        Import import,
        bool json,
        CancellationToken cancellation
    )
    {
        var recorder = new ImportRecorder(context.Writing());
        var events = await ProgressBar.Run(
            "Recording",
            progress => recorder.Record(import, progress, cancellation),
            hidden: json
        );
        await context.CatchUp(cancellation);
        await ImportReport.Write(context, import, events, json, cancellation);
        return (int)ExitCode.Done;
    }
}
