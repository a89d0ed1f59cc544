using System.CommandLine;
using PeerEvents.Host.Installing;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Host.CommandLine;

/// <summary>Verifies every study, then refills every read model.</summary>
internal static class RebuildCommand
{
    public static Command Make()
    {
        var command = new Command(
            "rebuild",
            "Verify every study, then refill every read model from the record."
        );
        command.SetAction((_, token) => Run(token));
        return command;
    }

    private static async Task<int> Run(CancellationToken cancellation)
    {
        await using var context = await CommandContext.Open(cancellation);
        await context.TryCatchUp(TimeSpan.FromSeconds(30), cancellation);
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        foreach (var study in await StudyList.All(connection, cancellation))
        {
            var verifier = new Verifier(context.Installation.Database, study);
            if ((await verifier.Verify(null, cancellation)).Broken is { } broken)
            {
                throw new CommandFailedException(
                    ExitCode.NotVerified,
                    $"Study {study:N}: {broken.Sentence()} Nothing was rebuilt."
                );
            }
        }

        await using var alone =
            await new Projecting(context.Installation.Database).Alone(cancellation)
            ?? throw new CommandFailedException(
                ExitCode.Failed,
                "A host is running on this database. Stop it, then rebuild. Nothing was rebuilt."
            );
        await Rebuilding.Rebuild(
            context.Store,
            context.Installation.Database,
            context.Installation.Seal,
            cancellation
        );
        Console.Out.WriteLine("Every read model was refilled from the record.");
        return (int)ExitCode.Done;
    }
}
