using System.Diagnostics;
using System.Text;

namespace PeerEvents.Host.Tests;

/// <summary>What a command of the built executable said, run as a process of its own.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The lines on standard error.</summary>
    public IReadOnlyList<string> Complaints =>
        Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<CommandRun> Of(TestDatabase database, params string[] arguments)
    {
        using var process = Start(database, arguments);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Token);
        end.CancelAfter(Patience);
        var output = process.StandardOutput.ReadToEndAsync(end.Token);
        var error = process.StandardError.ReadToEndAsync(end.Token);
        try
        {
            await process.WaitForExitAsync(end.Token);
            return new CommandRun(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public static Process Start(
        TestDatabase database,
        IReadOnlyList<string> arguments,
        params IReadOnlyList<(string Name, string Value)> environment
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Join(AppContext.BaseDirectory, "PeerEvents.Host.dll"), .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = database.Folder,
            Environment =
            {
                ["ConnectionStrings__PeerEvents"] = database.Address,
                ["PEEREVENTS_DATA_DIR"] = database.DataFolder,
                ["PEEREVENTS_MASTER_KEY"] = null,
            },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>That it failed as a command should: its code, one line, and no stack trace.</summary>
    public void ShouldFail(int code, string says)
    {
        Complaints.ShouldHaveSingleItem().ShouldContain(says);
        Error.ShouldNotContain("   at ");
        Error.ShouldNotContain("Exception");
        Output.ShouldBeEmpty();
        ExitCode.ShouldBe(code);
    }
}
