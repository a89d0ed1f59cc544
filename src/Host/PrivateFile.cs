using System.Text;

namespace PeerEvents.Host;

/// <summary>Files and folders that are closed to other accounts from their first byte.</summary>
internal static class PrivateFile
{
    /// <summary>Writes a file to the disk whole, in place of an older one.</summary>
    public static void Write(string path, string text)
    {
        File.Delete(path);
        Create(path, text);
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public static void Create(string path, string text) =>
        Create(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same for bytes.</summary>
    public static void Create(string path, byte[] content)
    {
        using var file = Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Opens a file, an empty one where there was none.</summary>
    public static FileStream OpenToRead(string path, FileShare share) =>
        Open(path, FileMode.OpenOrCreate, FileAccess.Read, share);

    /// <summary>Makes a folder that nobody but its owner enters.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(
                path,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new FileStream(path, options);
    }
}
