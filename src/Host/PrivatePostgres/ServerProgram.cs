using System.Diagnostics;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>One program of PostgreSQL, run to its end under the account that may run it.</summary>
internal sealed class ServerProgram(string path, ServerAccount? account)
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    public async Task<ProgramResult> Run(
        IReadOnlyList<string> arguments,
        CancellationToken token,
        string input = ""
    )
    {
        using var process = Start(arguments);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(token);
            var problem = process.StandardError.ReadToEndAsync(token);
            await Tell(process, input, token);
            await process.WaitForExitAsync(token);
            return new ProgramResult(process.ExitCode, await Heard(output), await Heard(problem));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task Tell(Process process, string input, CancellationToken token)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), token);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without listening, and its exit code tells more.
        }
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        string[] command = [.. account?.Command() ?? [], path, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Our own working folder may be closed to the account.
            WorkingDirectory = Path.GetPathRoot(path),
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            throw new PrivatePostgresException(
                $"{command[0]} cannot be run ({problem.Message}); repair that installation "
                    + "or set ConnectionStrings:PeerEvents.",
                problem
            );
        }
    }

    // PGDATA, PGPORT and the like speak of somebody else's server.
    private static bool IsForeign(string name) => name.StartsWith("PG", StringComparison.Ordinal);

    // On Windows a started server keeps our pipe open, so the end of the output never comes.
    private static async Task<string> Heard(Task<string> output) =>
        await Task.WhenAny(output, Task.Delay(LastWords)) == output ? await output : "";
}
