using System.CommandLine;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Verifies a study's record.</summary>
internal static class VerifyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Make()
    {
        var study = Arguments.Study();
        var receipt = new Option<string?>("--receipt")
        {
            Description = "A receipt's line, or a file that holds it.",
        };
        var json = Arguments.Json();
        var command = new Command("verify", "Verify that a study's record is whole and unchanged.")
        {
            study,
            receipt,
            json,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var lodged = Read(parsed.GetValue(receipt));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened => Show(opened, lodged, parsed.GetValue(json), token),
                    token,
                    catchUp: false
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        Receipt? receipt,
        bool json,
        CancellationToken cancellation
    )
    {
        if (receipt is not null && receipt.Study != study.Id)
        {
            throw new CommandFailedException(ExitCode.Misused, "That receipt is of another study.");
        }

        // A record that was tampered with may never catch up; verifying says so in its own words.
        var verifier = new Verifier(study.Context.Installation.Database, study.Id);
        var end = await verifier.End(cancellation);
        await study.Context.TryCatchUp(Patience, cancellation);
        var found = await verifier.Verify(receipt, cancellation, end);
        var report = VerificationReport.Of(study.Id, found, receipt);
        if (json)
        {
            Output.Write(report);
        }
        else
        {
            Console.Out.WriteLine(
                report.Sentence
                    ?? $"{found.Head.Hash}\nAll {found.Head.Number} moments verify. {report.Proves}"
            );
        }

        return found.Broken is null ? ExitCode.Done : ExitCode.NotVerified;
    }

    private static Receipt? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return Receipt.Parse(text)
            ?? (File.Exists(text) ? Receipt.Parse(FirstLine(text)) : null)
            ?? throw new CommandFailedException(
                ExitCode.Misused,
                "That is no receipt. Give the line that checkpoint printed, or a file with it."
            );
    }

    private static string FirstLine(string path)
    {
        using var file = new StreamReader(path);
        return file.ReadLine() ?? "";
    }
}
