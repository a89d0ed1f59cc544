using System.CommandLine;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Prints a receipt of a study's head.</summary>
internal static class CheckpointCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var command = new Command(
            "checkpoint",
            "Print a receipt of the record as it is now; lodge it with somebody else."
        )
        {
            study,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(parsed.GetValue(study)!, opened => Show(opened, token), token)
        );
        return command;
    }

    private static async Task<ExitCode> Show(OpenedStudy study, CancellationToken cancellation)
    {
        var now = await Positions.Now(study.Connection, study.Id, cancellation);
        Console.Out.WriteLine(Receipt.Of(study.Id, now, TimeProvider.System.GetUtcNow()));
        return ExitCode.Done;
    }
}
