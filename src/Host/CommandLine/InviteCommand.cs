using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Host.Accounts;

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
        var account = new Option<string?>("--account")
        {
            Description = "The name that they sign in with already.",
        };
        var command = new Command(
            "invite",
            "Let somebody join, and print a link that signs them in."
        )
        {
            study,
            name,
            role,
            account,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Run(
                            opened,
                            new InviteAnalyst(
                                parsed.GetValue(name)!,
                                parsed.GetValue(role),
                                parsed.GetValue(account)
                            ),
                            token
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<ExitCode> Run(
        OpenedStudy study,
        InviteAnalyst command,
        CancellationToken cancellation
    )
    {
        var (outcome, invitation) = await new Invitations(study.Context.Writing()).Invite(
            await RoundCommand.By(study, cancellation),
            command,
            cancellation
        );
        var done = await RoundCommand.Settle(study, outcome, cancellation);
        AccountCommand.Tell(invitation?.Path);
        return done;
    }
}
