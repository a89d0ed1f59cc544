using System.CommandLine;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Studies;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Lists the studies.</summary>
internal static class StudiesCommand
{
    public static Command Make()
    {
        var json = Arguments.Json();
        var command = new Command("studies", "List the studies.") { json };
        command.SetAction((parsed, token) => Run(parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> Run(bool json, CancellationToken cancellation)
    {
        await using var context = await CommandContext.Open(cancellation);
        context.TellIfLocked();
        await context.TryCatchUp(TimeSpan.FromSeconds(30), cancellation);
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var rows = new List<StudyRow>();
        foreach (var id in await StudyList.All(connection, cancellation))
        {
            var reader = new StudyReader(connection, context.Installation.Seal, id);
            var now = await Positions.Now(connection, id, cancellation);
            var study = await reader.StudyAt(now, cancellation);
            rows.Add(new StudyRow(id.ToString("N"), study?.Title.Text, now.Number, now.StudyTime));
        }

        if (json)
        {
            Output.Write(rows);
        }
        else
        {
            Show(rows);
        }

        return (int)ExitCode.Done;
    }

    private static void Show(List<StudyRow> rows)
    {
        if (rows.Count == 0)
        {
            Console.Out.WriteLine("No study yet. Bring one in with: import <file>");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("study", "title", "moments");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Study,
                Markup.Escape(row.Title ?? "(withdrawn)"),
                row.Moments.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }

        AnsiConsole.Write(table);
    }

    private sealed record StudyRow(
        string Study,
        string? Title,
        long Moments,
        DateTimeOffset StudyTime
    );
}
