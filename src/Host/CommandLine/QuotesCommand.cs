using System.CommandLine;
using PeerEvents.Host.Exchange.Interviews;
using PeerEvents.Projections.Report;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Checks the quotations of a manuscript against the register.</summary>
internal static class QuotesCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var file = new Argument<FileInfo>("manuscript")
        {
            Description = "The manuscript: a .docx, .md or .txt file. It is read and not kept.",
        };
        var format = Arguments.Format("table", "json");
        var check = new Command("check", "Say how each quotation stands in a manuscript.")
        {
            study,
            file,
            format,
        };
        check.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Check(opened, parsed.GetValue(file)!, parsed.GetValue(format)!, token),
                    token
                )
        );
        return new Command("quotes", "Work with the quotations of the report.") { check };
    }

    private static async Task<ExitCode> Check(
        OpenedStudy study,
        FileInfo file,
        string format,
        CancellationToken cancellation
    )
    {
        var manuscript = await Read(file, cancellation);
        var moment = await Arguments.Moment(study.Reader, null, cancellation);
        var register = await QuotationRegister.Read(study.Reader, moment, cancellation);
        var found = QuotationCheck.Of(register, manuscript);
        if (format == "json")
        {
            Output.Write(found);
        }
        else
        {
            Table(found);
        }

        return found.Any(one =>
            one.Standing is QuotationStanding.Changed or QuotationStanding.Withdrawn
        )
            ? ExitCode.Failed
            : ExitCode.Done;
    }

    private static async Task<string> Read(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            throw new CommandFailedException(
                ExitCode.Misused,
                "There is no such manuscript. Give the path of a .docx, .md or .txt file."
            );
        }

        if (!file.Extension.Equals(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return await File.ReadAllTextAsync(file.FullName, cancellation);
        }

        await using var content = file.OpenRead();
        return WordDocument.Read(content, "The manuscript").Text;
    }

    private static void Table(IReadOnlyList<CheckedQuotation> found)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .Title($"Quotations: {found.Count}")
            .AddColumns("quotation", "in the manuscript");
        foreach (var one in found)
        {
            table.AddRow(Markup.Escape(one.ShortName), Spelled(one.Standing));
        }

        AnsiConsole.Write(table);
    }

    private static string Spelled(QuotationStanding standing) =>
        standing switch
        {
            QuotationStanding.Verbatim => "verbatim",
            QuotationStanding.AsRecorded => "as recorded",
            QuotationStanding.Changed =>
                "changed: neither the transcript nor the register has it so",
            QuotationStanding.Withdrawn => "withdrawn: take it out",
            _ => "not found",
        };
}
