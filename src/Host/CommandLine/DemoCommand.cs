using System.CommandLine;
using System.Globalization;
using PeerEvents.Host.Demo;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Host.CommandLine;

/// <summary>Fills an empty store with the synthetic study.</summary>
internal static class DemoCommand
{
    // Whoever wants to compare two demos gives both the same.
    private static readonly Guid Seed = new("0d15ea5e-0000-4000-8000-000000000001");

    public static Command Make()
    {
        var command = new Command(
            "demo",
            "Fill an empty installation with a synthetic study, worked through from question to report."
        );
        command.SetAction((_, token) => Run(token));
        return command;
    }

    private static async Task<int> Run(CancellationToken cancellation)
    {
        await using var context = await CommandContext.Open(cancellation);
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        if ((await StudyList.All(connection, cancellation)).Count > 0)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "There are studies already, and the synthetic one should not stand among them. "
                    + "Give another folder in PEEREVENTS_DATA_DIR, or another database."
            );
        }

        var person = await context.Person(cancellation);
        var demo = new DemoStudy(context.Writing(), context.CatchUp, Seed, cancellation);
        var id = await ProgressBar.Run(
            "Working the synthetic study through",
            progress => demo.Run(person, progress)
        );
        var last = (await Positions.Now(connection, id, cancellation)).Number;
        Console.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {DemoStudy.Title}
                Nobody in it ever was, and nothing in it was ever said. {last} entries.

                  codebook {id.ToString("N")[..8]}                      the codes now
                  codebook {id.ToString("N")[..8]} --at milestone:first-map
                  themes {id.ToString("N")[..8]}                        the themes, given up or not
                  diff {id.ToString("N")[..8]} --from milestone:first-map --to milestone:four-themes
                  audit {id.ToString("N")[..8]} --depth story           the story of it
                """
            )
        );
        return (int)ExitCode.Done;
    }
}
