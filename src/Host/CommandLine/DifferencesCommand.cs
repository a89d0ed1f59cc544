using System.CommandLine;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Reconciliation;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Shows where the coders of a round read differently.</summary>
internal static class DifferencesCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var round = RoundCommand.Round();
        var at = Arguments.At();
        var format = Arguments.Format("table", "csv", "json");
        var command = new Command("differences", "Show where the coders of a round differ.")
        {
            study,
            round,
            at,
            format,
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
                            parsed.GetValue(round)!,
                            point,
                            parsed.GetValue(format)!,
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
        string name,
        PointInTime? at,
        string format,
        CancellationToken cancellation
    )
    {
        var round = await RoundCommand.Find(study, name, cancellation);
        var moment = await Arguments.Moment(study.Reader, at, cancellation);
        var found =
            await RoundDifferences.Read(study.Reader, round.Id, moment, cancellation)
            ?? throw new CommandFailedException(
                ExitCode.Failed,
                "The round was not open at that moment."
            );
        if (found.Round.IsRunningBlind())
        {
            throw new CommandFailedException(ExitCode.Failed, DetectDifferences.StillBlind.Reason);
        }

        if (format == "json")
        {
            Output.Write(found);
            return ExitCode.Done;
        }

        var people = await Names(study.Reader, moment, cancellation);
        var titles = (await study.Reader.State(moment, cancellation)).Sources.ToDictionary(
            source => source.Id,
            source => source.Title.Text ?? CodebookView.Withdrawn
        );
        var codes = found.Codes.ToDictionary(
            code => code.CodeId,
            code => code.Name.Text ?? CodebookView.Withdrawn
        );
        var rows = found.Differences.Select(one =>
            (string[])
                [
                    one.Id.ToString("N")[..8],
                    titles[one.SourceId],
                    one.Where.Range is { } range ? $"{range.Start}–{range.End}" : "all of it",
                    one.Words,
                    string.Join(
                        "; ",
                        one.Readings.Select(reading =>
                            reading.Codings.Count == 0
                                ? $"{people(reading.Coder)}: nothing"
                                : $"{people(reading.Coder)}: "
                                    + string.Join(
                                        ", ",
                                        reading.Codings.Select(coding => codes[coding.CodeId])
                                    )
                        )
                    ),
                    one.Handled.Outcome is { } outcome
                        ? DifferenceWords.Outcome(outcome.As)
                            + (one.ChangedSince ? "; changed since" : "")
                    : one.Handled.IsMarked ? "to talk about"
                    : "",
                ]
        );
        Write(format, rows);
        if (format == "table")
        {
            Console.Out.WriteLine(
                $"{found.Differences.Count} differences, {found.LeftAsRead} without an outcome; "
                    + $"passages that share {found.Round.OverlapPercent} percent of the shorter are one."
            );
        }

        return ExitCode.Done;
    }

    private static void Write(string format, IEnumerable<string[]> rows)
    {
        string[] heads = ["difference", "source", "where", "kind", "readings", "outcome"];
        if (format == "csv")
        {
            Csv.Write(heads);
            foreach (var row in rows)
            {
                Csv.Write(row);
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(heads);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    /// <summary>What the members of a study are called.</summary>
    public static async Task<Func<Guid, string>> Names(
        StudyReader reader,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var study = await reader.StudyAt(moment, cancellation);
        var members = study is null ? [] : study.Members.Concat(study.Former).ToList();
        return person =>
            members.FirstOrDefault(member => member.PersonId == person)?.Name?.Text ?? "somebody";
    }
}
