using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Themes;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Shows the themes as of a moment.</summary>
internal static class ThemesCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var at = Arguments.At();
        var format = Arguments.Format("table", "json");
        var hideCounts = Arguments.HideCounts();
        var command = new Command("themes", "Show the themes as they stood at a moment.")
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
        var themes = await ThemesAsOf.Read(study.Reader, moment, cancellation);
        if (format == "json")
        {
            Output.Write(themes);
        }
        else
        {
            Table(themes, hideCounts);
        }

        return ExitCode.Done;
    }

    private static void Table(ThemesAsOf themes, bool hideCounts)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .Title($"Themes at moment {themes.Moment.Number}: {themes.Themes.Count}")
            .AddColumns([
                "theme",
                "standing",
                .. Counted("codes", "excerpts"),
                "central organising concept",
            ]);
        var shown = themes.Themes.Select(theme => theme.Id).ToHashSet();
        foreach (
            var theme in themes.Themes.Where(theme =>
                theme.ParentId is not { } parent || !shown.Contains(parent)
            )
        )
        {
            Add(theme, 0);
        }

        AnsiConsole.Write(table);

        string[] Counted(params string[] cells) => hideCounts ? [] : cells;

        void Add(ThemeAsOf theme, int depth)
        {
            table.AddRow([
                new string(' ', depth * 2) + Markup.Escape(Text(theme.Name)),
                ThemeChangeText.Spelled(theme.Status),
                .. Counted(
                    theme.Codes.Count.ToString(CultureInfo.InvariantCulture),
                    theme.Excerpts.Count.ToString(CultureInfo.InvariantCulture)
                ),
                Markup.Escape(Text(theme.Concept)),
            ]);
            foreach (var below in themes.Themes.Where(other => other.ParentId == theme.Id))
            {
                Add(below, depth + 1);
            }
        }
    }

    private static string Text(Words? words) =>
        words is null ? "" : words.Text ?? CodebookView.Withdrawn;
}
