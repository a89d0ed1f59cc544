using System.CommandLine;
using PeerEvents.Host.Accounts;
using PeerEvents.Host.Web;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>The accounts of an installation, for whoever runs it.</summary>
internal static class AccountCommand
{
    public static Command Make() =>
        new("account", "Who may sign in at a server with accounts.")
        {
            List(),
            Invite(),
            On(
                "reset",
                "Print a link with which somebody sets another password.",
                async (context, account, token) =>
                    Tell(
                        await OneTimeLink.Invite(
                            context.Installation.Database,
                            TimeProvider.System,
                            account.PersonId,
                            token
                        )
                    )
            ),
            On(
                "close",
                "Keep somebody from signing in; what they did stays theirs.",
                (context, account, token) => Accounts(context).Close(account.PersonId, true, token)
            ),
            On(
                "reopen",
                "Let somebody sign in again.",
                (context, account, token) => Accounts(context).Close(account.PersonId, false, token)
            ),
        };

    /// <summary>Tells a link, where there is one.</summary>
    public static void Tell(string? path)
    {
        if (path is null)
        {
            return;
        }

        Console.Out.WriteLine(
            "Give them this, after the address that PeerEvents runs at. It works once, within a day:"
        );
        Console.Out.WriteLine(path);
    }

    private static Command List()
    {
        var json = Arguments.Json();
        var command = new Command("list", "Show the accounts.") { json };
        command.SetAction(
            async (parsed, token) =>
            {
                await using var context = await CommandContext.Open(token);
                var rows = (await Accounts(context).All(token))
                    .Select(account => new AccountRow(
                        account.SignInName,
                        account.PasswordHash is not null,
                        account.Subject is not null,
                        account.IsClosed
                    ))
                    .ToList();
                if (parsed.GetValue(json))
                {
                    Output.Write(rows);
                    return (int)ExitCode.Done;
                }

                var table = new Table().AddColumns("Name", "Signs in with", "");
                foreach (var row in rows)
                {
                    table.AddRow(
                        Markup.Escape(row.Name),
                        (row.HasPassword, row.HasProvider) switch
                        {
                            (true, true) => "password, provider",
                            (true, false) => "password",
                            _ => "provider",
                        },
                        row.IsClosed ? "closed" : ""
                    );
                }

                AnsiConsole.Write(table);
                return (int)ExitCode.Done;
            }
        );
        return command;
    }

    private static Command Invite()
    {
        var command = new Command(
            "invite",
            "Print a link with which somebody makes an account, in no study yet."
        );
        command.SetAction(
            async (_, token) =>
            {
                await using var context = await CommandContext.Open(token);
                Tell(
                    await OneTimeLink.Invite(
                        context.Installation.Database,
                        TimeProvider.System,
                        Guid.CreateVersion7(),
                        token
                    )
                );
                return (int)ExitCode.Done;
            }
        );
        return command;
    }

    private static Command On(
        string name,
        string description,
        Func<CommandContext, Account, CancellationToken, Task> act
    )
    {
        var who = new Argument<string>("name") { Description = "The name they sign in with." };
        var command = new Command(name, description) { who };
        command.SetAction(
            async (parsed, token) =>
            {
                await using var context = await CommandContext.Open(token);
                var account =
                    await Accounts(context).Named(parsed.GetValue(who)!, token)
                    ?? throw new CommandFailedException(
                        ExitCode.Failed,
                        "Nobody signs in under that name. Run account list to see who does."
                    );
                await act(context, account, token);
                return (int)ExitCode.Done;
            }
        );
        return command;
    }

    private static AccountStore Accounts(CommandContext context) =>
        new(context.Installation.Database, TimeProvider.System);

    private sealed record AccountRow(
        string Name,
        bool HasPassword,
        bool HasProvider,
        bool IsClosed
    );
}
