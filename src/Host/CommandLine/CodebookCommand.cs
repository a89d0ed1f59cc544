using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Codebook;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Shows the codebook as of a moment.</summary>
internal static class CodebookCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var at = Arguments.At();
        var format = Arguments.Format("table", "csv", "json");
        var command = new Command("codebook", "Show the codebook as it stood at a moment.")
        {
            study,
            at,
            format,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var point = Arguments.Point(parsed.GetValue(at));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened => Show(opened, point, parsed.GetValue(format)!, token),
                    token
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        PointInTime? at,
        string format,
        CancellationToken cancellation
    )
    {
        var moment = await Arguments.Moment(study.Reader, at, cancellation);
        var rows = CodebookView.Of(
            await study.Reader.Codebook(moment, cancellation),
            await study.Reader.Counts(moment, cancellation)
        );
        switch (format)
        {
            case "csv":
                Csv.Write(["code", "definition", "codings"]);
                foreach (var row in rows)
                {
                    Csv.Write([row.Code, Definition(row), Count(row)]);
                }

                break;
            case "json":
                Output.Write(
                    new
                    {
                        Study = study.Id.ToString("N"),
                        Moment = moment.Number,
                        moment.StudyTime,
                        moment.Hash,
                        Codes = rows,
                    }
                );
                break;
            default:
                Table(rows, moment.Number);
                break;
        }

        return ExitCode.Done;
    }

    private static void Table(IReadOnlyList<CodebookRow> rows, long moment)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .Title($"Codebook at moment {moment}: {rows.Count} codes")
            .AddColumns("code", "codings", "definition");
        table.Columns[1].RightAligned();
        foreach (var row in rows)
        {
            table.AddRow(
                new string(' ', row.Depth * 2)
                    + Markup.Escape(row.Name.Text ?? CodebookView.Withdrawn),
                Count(row),
                Markup.Escape(Definition(row))
            );
        }

        AnsiConsole.Write(table);
    }

    private static string Definition(CodebookRow row) =>
        row.Definition is null ? "" : row.Definition.Text ?? CodebookView.Withdrawn;

    private static string Count(CodebookRow row) =>
        row.Codings.ToString(CultureInfo.InvariantCulture);
}
