using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Lineage;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Shows how a code or theme came about.</summary>
internal static class LineageCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var theme = new Option<string?>("--theme") { Description = "A theme, by its name or id." };
        var code = new Option<string?>("--code") { Description = "A code, by its name or id." };
        var at = Arguments.At();
        var format = Arguments.Format("table", "json", "svg");
        var command = new Command("lineage", "Show how a code or theme came about.")
        {
            study,
            theme,
            code,
            at,
            format,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Show(
                            opened,
                            new AskedNames(
                                Code: parsed.GetValue(code),
                                Theme: parsed.GetValue(theme)
                            ),
                            Arguments.Point(parsed.GetValue(at)),
                            parsed.GetValue(format)!,
                            token
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        AskedNames names,
        PointInTime? at,
        string format,
        CancellationToken cancellation
    )
    {
        var moment = await Arguments.Moment(study.Reader, at, cancellation);
        var asked = names.In(await AuditRecordReader.Read(study.Reader, moment, cancellation));
        var found = (asked.Theme ?? asked.Code) is { } id
            ? await Genealogy.Read(study.Reader, id, moment, cancellation)
            : throw new CommandFailedException(
                ExitCode.Misused,
                "Say of what: --theme or --code, by its name or id."
            );
        if (found is null)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "There is no such code or theme at that moment."
            );
        }

        switch (format)
        {
            case "json":
                Output.Write(found);
                break;
            case "svg":
                Console.Out.Write(GenealogyFigure.Of(found));
                break;
            default:
                Table(found);
                break;
        }

        return ExitCode.Done;
    }

    private static void Table(Genealogy genealogy)
    {
        Output.WidenWhenPiped();
        var names = genealogy.Members.ToDictionary(
            kin => kin.Id,
            kin => kin.Name.Text ?? "(withdrawn)"
        );
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("moment", "when", "by", "step", "from", "to", "codings", "reason");
        table.Columns[6].RightAligned();
        foreach (var step in genealogy.Steps)
        {
            table.AddRow(
                step.Moment.ToString(CultureInfo.InvariantCulture),
                step.HappenedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Markup.Escape(step.By),
                step.Kind.ToString().ToLowerInvariant(),
                Markup.Escape(step.From is { } from ? names[from] : step.What ?? ""),
                Markup.Escape(names[step.To]),
                step.Codings?.ToString(CultureInfo.InvariantCulture) ?? "",
                Markup.Escape(step.Reason?.Text ?? "")
            );
        }

        Console.Out.WriteLine(
            $"{genealogy.Members.Count} codes and themes, {genealogy.Steps.Count} steps, at moment {genealogy.Moment}"
        );
        AnsiConsole.Write(table);
    }
}
