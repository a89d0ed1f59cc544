using System.CommandLine;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Compares two moments of a study.</summary>
internal static class DiffCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var from = new Option<string>("--from")
        {
            Description = "The earlier moment or instant.",
            Required = true,
        };
        var to = new Option<string>("--to")
        {
            Description = "The later moment or instant.",
            Required = true,
        };
        var format = Arguments.Format("text", "json");
        var command = new Command("diff", "Say what changed from one moment to another.")
        {
            study,
            from,
            to,
            format,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var first = Arguments.Point(parsed.GetValue(from));
                var last = Arguments.Point(parsed.GetValue(to));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened => Show(opened, first, last, parsed.GetValue(format) == "json", token),
                    token
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        PointInTime? from,
        PointInTime? to,
        bool json,
        CancellationToken cancellation
    )
    {
        var first = await Arguments.Moment(study.Reader, from, cancellation);
        var last = await Arguments.Moment(study.Reader, to, cancellation);
        if (first.Number > last.Number)
        {
            throw new CommandFailedException(
                ExitCode.Misused,
                $"Moment {first.Number} is after moment {last.Number}. Swap --from and --to."
            );
        }

        var diff = await study.Reader.Diff(first, last, cancellation);
        if (json)
        {
            Output.Write(diff);
        }
        else
        {
            Show(diff);
        }

        return ExitCode.Done;
    }

    private static void Show(StudyDiff diff)
    {
        Console.Out.WriteLine($"From moment {diff.From.Number} to moment {diff.To.Number}");
        Section("Codes created", diff.Created, code => code.Code);
        Section("Codes renamed", diff.Renamed, code => $"{code.From} → {code.To}");
        Section(
            "Codes redefined",
            diff.Redefined,
            code => $"{code.Code}: {WordDiff.Line(code.Words)}"
        );
        Section("Codes moved", diff.Moved, code => $"{code.Code}: {code.From} → {code.To}");
        Section("Codes merged", diff.Merged, code => $"{code.From} → {code.To}");
        Section("Codes split", diff.Split, code => $"{code.Code} → {string.Join(", ", code.Into)}");
        Section("Codes retired", diff.Retired, code => code.Code);
        Section("Codes revived", diff.Revived, code => code.Code);
        Section(
            "Codings",
            diff.Codings,
            code =>
                $"{code.Code}: {code.Added} added, {code.Withdrawn} withdrawn, "
                + $"{code.MovedIn} moved in, {code.MovedOut} moved out"
        );
        Section("Themes", diff.Themes, ThemeChangeText.Of);
        foreach (var area in diff.Others.GroupBy(change => change.Area))
        {
            Section(
                char.ToUpperInvariant(area.Key[0]) + area.Key[1..],
                [.. area],
                change =>
                    change.Words.Count == 0
                        ? $"{change.What}: {change.Name}"
                        : $"{change.What}: {WordDiff.Line(change.Words)}"
            );
        }
    }

    private static void Section<T>(string title, IReadOnlyList<T> rows, Func<T, string> line)
    {
        if (rows.Count > 0)
        {
            Console.Out.WriteLine($"\n{title} ({rows.Count})");
            foreach (var row in rows)
            {
                Console.Out.WriteLine($"  {line(row)}");
            }
        }
    }
}
