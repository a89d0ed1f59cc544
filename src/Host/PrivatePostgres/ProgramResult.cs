using System.Text.RegularExpressions;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>How a server program ended.</summary>
internal sealed partial record ProgramResult(int ExitCode, string Output, string Problem)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What the program named as the cause.</summary>
    public string Cause =>
        Named().Match(Problem) is { Success: true } named
            ? named.Value.Trim()
            : $"exit code {ExitCode}";

    [GeneratedRegex("(?<=(error|FATAL|PANIC):).+")]
    private static partial Regex Named();
}
