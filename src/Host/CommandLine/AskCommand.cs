using System.CommandLine;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit.Questions;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Answers one of the auditor's forty-eight questions.</summary>
internal static class AskCommand
{
    private const int LongestCell = 300;

    public static Command Make()
    {
        var question = new Argument<string?>("question")
        {
            Description = "AQ01 to AQ48; leave it out to see what they ask.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var study = new Option<string?>("--study")
        {
            Description = "The study's id, or the beginning of it; not needed where there is one.",
        };
        var asked = new AskedOptions();
        var at = Arguments.At();
        var format = Arguments.Format("table", "json");
        var command = new Command("ask", "Answer one of the auditor's forty-eight questions.")
        {
            question,
            study,
            at,
            format,
        };
        foreach (var option in asked.All)
        {
            command.Add(option);
        }

        command.SetAction(
            (parsed, token) =>
                parsed.GetValue(question) is not { } id
                    ? Task.FromResult(List())
                    : StudyCommand.Run(
                        parsed.GetValue(study),
                        opened =>
                            Answer(
                                opened,
                                id,
                                asked.Read(parsed),
                                Arguments.Point(parsed.GetValue(at)),
                                parsed.GetValue(format)!,
                                token
                            ),
                        token
                    )
        );
        return command;
    }

    private static int List()
    {
        foreach (var question in AuditQuestions.All)
        {
            Console.Out.WriteLine($"{question.Id}  {question.Asks}");
        }

        return (int)ExitCode.Done;
    }

    private static async Task<ExitCode> Answer(
        OpenedStudy study,
        string id,
        AskedNames names,
        PointInTime? at,
        string format,
        CancellationToken cancellation
    )
    {
        var question =
            AuditQuestions.Find(id)
            ?? throw new CommandFailedException(ExitCode.Misused, AuditQuestion.Unknown.Reason);
        var moment = await Arguments.Moment(study.Reader, at, cancellation);
        var record = await AuditRecordReader.Read(study.Reader, moment, cancellation);
        var (answer, refusal) = question.Ask(record, names.In(record));
        if (answer is null)
        {
            throw new CommandFailedException(ExitCode.Misused, refusal!.Reason);
        }

        if (format == "json")
        {
            Output.Write(answer);
        }
        else
        {
            Table(answer);
        }

        return ExitCode.Done;
    }

    private static void Table(AuditAnswer answer)
    {
        Output.WidenWhenPiped();

        Console.Out.WriteLine($"{answer.Question} at moment {answer.Moment}: {answer.Asks}");
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns([.. answer.Columns.Select(Markup.Escape)]);
        foreach (var row in answer.Rows)
        {
            table.AddRow([.. row.Cells.Select(cell => Markup.Escape(Cut(cell)))]);
        }

        AnsiConsole.Write(table);
        if (answer.Rows.Count == 0)
        {
            Console.Out.WriteLine("Nothing is on record.");
        }

        if (answer.NotRecorded is { } missing)
        {
            Console.Out.WriteLine(missing);
        }
    }

    private static string Cut(string cell) =>
        cell.Length <= LongestCell ? cell : cell[..LongestCell] + "… (whole with --format json)";
}
