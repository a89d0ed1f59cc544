using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.CommandLine;

/// <summary>Lets somebody join a study and prints the link that signs them in, once.</summary>
internal static class InviteCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var name = new Argument<string>("name") { Description = "What they are called." };
        var role = new Option<Role>("--role")
        {
            Description = $"One of: {string.Join(", ", Enum.GetNames<Role>())}.",
            DefaultValueFactory = _ => Role.SecondCoder,
        };
        var command = new Command(
            "invite",
            "Let somebody join, and print a link that signs them in."
        )
        {
            study,
            name,
            role,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened => Run(opened, parsed.GetValue(name)!, parsed.GetValue(role), token),
                    token
                )
        );
        return command;
    }

    private static async Task<ExitCode> Run(
        OpenedStudy study,
        string name,
        Role role,
        CancellationToken cancellation
    )
    {
        var store = study.Context.Writing();
        var invited = Guid.Empty;
        var outcome = await new StudyDesk(store).OnStudy(
            await RoundCommand.By(study, cancellation),
            null,
            state =>
            {
                invited =
                    state.Members.FirstOrDefault(member => member.Name?.Text == name)?.PersonId
                    ?? store.NewId();
                return LetJoin.Decide(new LetJoin(invited, role, name), state);
            },
            cancellation
        );
        var done = await RoundCommand.Settle(study, outcome, cancellation);
        var path = await OneTimeLink.Invite(store.Database, store.Clock, invited, cancellation);
        Console.Out.WriteLine(
            "Give them this, after the address that PeerEvents runs at. It works once, within a day:"
        );
        Console.Out.WriteLine(path);
        return done;
    }
}
