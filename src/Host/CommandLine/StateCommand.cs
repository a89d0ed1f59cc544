using System.CommandLine;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Prints the whole state as of a moment.</summary>
internal static class StateCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var at = Arguments.At();
        var format = Arguments.Format("json");
        var command = new Command("state", "Print the whole state of a study as of a moment.")
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
                    opened => Show(opened, point, token),
                    token
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        PointInTime? at,
        CancellationToken cancellation
    )
    {
        var moment = await Arguments.Moment(study.Reader, at, cancellation);
        Output.Write(await study.Reader.Document(moment, cancellation));
        return ExitCode.Done;
    }
}
