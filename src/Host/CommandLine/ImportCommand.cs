using System.CommandLine;
using PeerEvents.Host.Exchange;
using PeerEvents.Projections.Audit;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Brings a project of another program, or texts, into the record.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("file")
        {
            Description = "A Taguette project (.sqlite3), a .txt or .md file, or a folder of them.",
        };
        var title = new Option<string?>("--title") { Description = "The study's title." };
        var into = new Option<string?>("--into")
        {
            Description = "A study that the texts become sources of.",
        };
        var json = Arguments.Json();
        var command = new Command("import", "Bring in a project with its history, or texts.")
        {
            path,
            title,
            into,
            json,
        };
        command.SetAction(
            (parsed, token) =>
                Run(
                    parsed.GetValue(path)!,
                    parsed.GetValue(title),
                    parsed.GetValue(into),
                    parsed.GetValue(json),
                    token
                )
        );
        return command;
    }

    private static async Task<int> Run(
        string path,
        string? title,
        string? into,
        bool json,
        CancellationToken cancellation
    )
    {
        var found = FoundImport.Read(path, into);
        await using var context = await CommandContext.Open(cancellation);
        var import = await found.Prepare(context, title, into, cancellation);
        var recorder = new ImportRecorder(context.Writing());
        var events = await WithProgress(
            json,
            progress => recorder.Record(import, progress, cancellation)
        );
        await context.CatchUp(cancellation);
        await Report(context, import, events, json, cancellation);
        return (int)ExitCode.Done;
    }

    private static async Task<int> WithProgress(bool json, Func<IProgress<double>, Task<int>> work)
    {
        if (json || Console.IsErrorRedirected)
        {
            return await work(new Progress<double>());
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }
        );
        return await console
            .Progress()
            .StartAsync(async context =>
            {
                var task = context.AddTask("Recording", maxValue: 1);
                return await work(new Progress<double>(value => task.Value = value));
            });
    }

    private static async Task Report(
        CommandContext context,
        Import import,
        int events,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var reader = new StudyReader(connection, context.Installation.Seal, import.Study);
        var now = await Positions.Now(connection, import.Study, cancellation);
        var state = await reader.State(now, cancellation);
        var report = new
        {
            Study = import.Study.ToString("N"),
            import.Title,
            Sources = state.Sources.Count(source => !source.IsWithdrawn),
            Codes = state.Codes.Count(code => code.InUse()),
            Excerpts = state.Excerpts.Count,
            Codings = state.Excerpts.Sum(excerpt => excerpt.Codings.Count),
            Events = events,
            Moments = now.Number,
            Warnings = import.NotCarried.Select(Warnings.Of).ToList(),
        };
        if (json)
        {
            Output.Write(report);
            return;
        }

        Console.Out.WriteLine(
            $"""
            Study {report.Study}: {report.Title}
              {report.Sources} sources, {report.Codes} codes, {report.Excerpts} excerpts, {report.Codings} codings
              {report.Events} entries recorded; the study is at moment {report.Moments}
            """
        );
        foreach (var warning in report.Warnings)
        {
            Console.Out.WriteLine($"  Not carried: {warning}");
        }
    }
}
