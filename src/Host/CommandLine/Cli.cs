using System.CommandLine;
using Npgsql;
using PeerEvents.Host.Accounts;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Host.Keys;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.CommandLine;

/// <summary>The command line: every command, and how each failure is told.</summary>
internal static class Cli
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("PeerEvents: the record of a reflexive thematic analysis.")
        {
            ServeCommand.Make(),
            DemoCommand.Make(),
            ImportCommand.Make(),
            ImportCodesCommand.Make(),
            StudiesCommand.Make(),
            CodebookCommand.Make(),
            ThemesCommand.Make(),
            QuotesCommand.Make(),
            ReportingCommand.Make(),
            StateCommand.Make(),
            AuditCommand.Make(),
            ExportCommand.Make(),
            LineageCommand.Make(),
            AskCommand.Make(),
            UndoCommand.Make(),
            InviteCommand.Make(),
            AccountCommand.Make(),
            RoundCommand.Make(),
            AgreementCommand.Make(),
            DiffCommand.Make(),
            CheckpointCommand.Make(),
            VerifyCommand.Make(),
            RebuildCommand.Make(),
            HealthCommand.Make(),
            EndpointCodeCommand.Make(),
        };
        var parsed = root.Parse(args.Length == 0 ? [ServeCommand.Name] : args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(
                parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 0
                    ? $"There is no command {parsed.UnmatchedTokens[0]}. Run --help to see which there are."
                    : parsed.Errors[0].Message.ReplaceLineEndings(" ")
            );
            return (int)ExitCode.Misused;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false }
            );
        }
        catch (Exception e) when (Tell(e) is var (code, line))
        {
            await Console.Error.WriteLineAsync(line);
            return (int)code;
        }
    }

    // Whatever else fails is our own bug or a broken machine: its kind is said, never its message,
    // which could hold words of the study.
    private static (ExitCode Code, string Line) Tell(Exception e) =>
        e switch
        {
            CommandFailedException failed => (failed.Code, failed.Message),
            ImportRefusedException
            or UnreadableProjectException
            or KeyRingException
            or SignInSettingsException
            or PrivatePostgresException => (ExitCode.Failed, e.Message),
            OperationCanceledException => (
                ExitCode.Failed,
                "Stopped. What was not finished was not stored."
            ),
            NpgsqlException { SqlState: null } => (
                ExitCode.Failed,
                "The database cannot be reached. Check that it runs and try again."
            ),
            PostgresException database => (
                ExitCode.Failed,
                $"The database refused (SQLSTATE {database.SqlState}). Try again, and see its log."
            ),
            _ => (
                ExitCode.Failed,
                $"Something went wrong that should not have ({e.GetType().Name}). Please report it."
            ),
        };
}
