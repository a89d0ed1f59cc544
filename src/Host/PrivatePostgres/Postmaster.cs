using System.Diagnostics;
using System.Globalization;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The server process that a data folder's <c>postmaster.pid</c> names.</summary>
internal sealed record Postmaster(int ProcessId, string DataFolder, int Port)
{
    public static string FileIn(string folder) => Path.Join(folder, "postmaster.pid");

    public static Postmaster? Of(string folder)
    {
        try
        {
            var lines = File.ReadAllLines(FileIn(folder));
            return
                lines.Length > 3
                && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process)
                && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port)
                ? new Postmaster(process, Path.GetFullPath(lines[1]), port)
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether it still runs, and is not another process with its number.</summary>
    public bool Runs(string folder) =>
        DataFolder == folder
        && (OperatingSystem.IsLinux() ? IsServerOnLinux(folder) : Name == "postgres");

    /// <summary>Whether any process, even a dead one not yet collected, has the number.</summary>
    public bool HasNumberTaken => Name is not null;

    private string? Name
    {
        get
        {
            try
            {
                using var process = Process.GetProcessById(ProcessId);
                return process.ProcessName;
            }
            catch (Exception problem)
                when (problem is ArgumentException or InvalidOperationException)
            {
                return null;
            }
        }
    }

    private bool IsServerOnLinux(string folder)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{ProcessId}/stat");
            return stat.Contains("(postgres) ", StringComparison.Ordinal)
                && !stat.Contains("(postgres) Z", StringComparison.Ordinal)
                // A container may keep this from root, and the name then has to do.
                && (new DirectoryInfo($"/proc/{ProcessId}/cwd").LinkTarget ?? folder) == folder;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
