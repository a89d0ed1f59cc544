using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Studies;
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
        var hideCounts = Arguments.HideCounts();
        var command = new Command("codebook", "Show the codebook as it stood at a moment.")
        {
            study,
            at,
            format,
            hideCounts,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var point = Arguments.Point(parsed.GetValue(at));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Show(
                            opened,
                            point,
                            parsed.GetValue(format)!,
                            parsed.GetValue(hideCounts),
                            token
                        ),
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
        bool hideCounts,
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
                Csv.Write(["code", "definition", .. Counted("codings")]);
                foreach (var row in rows)
                {
                    Csv.Write([row.Code, Definition(row), .. Counted(Count(row))]);
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
                var framing = (await study.Reader.StudyAt(moment, cancellation))?.Framing;
                var title = Labels.For(framing?.Approach).Codebook;
                var table = new Table()
                    .Border(TableBorder.Simple)
                    .Title($"{title} at moment {moment.Number}: {rows.Count}")
                    .AddColumns(["code", .. Counted("codings"), "definition"]);
                foreach (var row in rows)
                {
                    table.AddRow([
                        Indented(row),
                        .. Counted(Count(row)),
                        Markup.Escape(Definition(row)),
                    ]);
                }

                AnsiConsole.Write(table);
                break;
        }

        return ExitCode.Done;

        string[] Counted(string cell) => hideCounts ? [] : [cell];
    }

    private static string Indented(CodebookRow row) =>
        new string(' ', row.Depth * 2) + Markup.Escape(row.Name.Text ?? CodebookView.Withdrawn);

    private static string Definition(CodebookRow row) =>
        row.Definition is null ? "" : row.Definition.Text ?? CodebookView.Withdrawn;

    private static string Count(CodebookRow row) =>
        row.Codings.ToString(CultureInfo.InvariantCulture);
}
