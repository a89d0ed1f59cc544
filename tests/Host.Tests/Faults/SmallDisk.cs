using System.Diagnostics;

namespace PeerEvents.Host.Tests.Faults;

/// <summary>A disk of a few megabytes, in memory, that can be made larger.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    public string Folder => _folder;

    /// <summary>Null where nobody here may mount one.</summary>
    public static SmallDisk? Of(int megabytes, uint owner)
    {
        var folder = Directory.CreateTempSubdirectory("peerevents-disk-").FullName;
        if (
            Run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                $"size={megabytes}m,uid={owner},mode=700",
                "tmpfs",
                folder
            )
        )
        {
            return new SmallDisk(folder);
        }

        Directory.Delete(folder);
        return null;
    }

    public void Enlarge(int megabytes) =>
        Run("mount", "-o", $"remount,size={megabytes}m", _folder).ShouldBeTrue();

    public void Dispose()
    {
        Run("umount", "--lazy", _folder);
        Directory.Delete(_folder);
    }

    private static bool Run(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        process.WaitForExit(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        return process.ExitCode == 0;
    }
}
