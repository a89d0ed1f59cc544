using System.CommandLine;
using PeerEvents.Host.Exchange.Spans;

namespace PeerEvents.Host.CommandLine;

/// <summary>Writes a study's codings for other programs.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var file = new Option<string>("--coded-spans")
        {
            Description =
                "The .json file to write, or a .csv file with a text file for each source.",
            Required = true,
        };
        var at = Arguments.At();
        var pseudonyms = Arguments.Pseudonyms();
        var command = new Command("export", "Write who put which code on which span of the texts.")
        {
            study,
            file,
            at,
            pseudonyms,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var point = Arguments.Point(parsed.GetValue(at));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var moment = await Arguments.Moment(opened.Reader, point, token);
                        var spans =
                            await CodedSpansExport.Of(
                                opened.Reader,
                                moment,
                                parsed.GetValue(pseudonyms),
                                token
                            )
                            ?? throw new CommandFailedException(
                                ExitCode.Misused,
                                "The study was not opened by then. Ask for a later moment."
                            );
                        Write(spans, parsed.GetValue(file)!);
                        return ExitCode.Done;
                    },
                    token
                );
            }
        );
        return command;
    }

    private static void Write(CodedSpansFile spans, string path)
    {
        try
        {
            var written = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
                ? CodedSpansCsv.Write(spans, path)
                : CodedSpansFile.Write(spans, path);
            Console.Out.WriteLine(
                $"Written to {written}. Codings: {spans.Codings.Count}, texts: {spans.Texts.Count}."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "The file is there already, or cannot be written. Name another one."
            );
        }
    }
}
