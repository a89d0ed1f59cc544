namespace PeerEvents.Host.PrivatePostgres;

/// <summary>A lock on a file that the system takes back when its holder dies.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    // EWOULDBLOCK of Linux and macOS, and ERROR_SHARING_VIOLATION.
    private static readonly int[] HeldByOthers = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Ours together with others, or null while somebody has it alone.</summary>
    public static FolderLock? Shared(string path) => Open(path, FileShare.Read);

    /// <summary>Ours alone, or null while anybody has it.</summary>
    public static FolderLock? Alone(string path) => Open(path, FileShare.None);

    /// <summary>Ours alone as soon as it can be had, or null when patience ends.</summary>
    public static async Task<FolderLock?> Alone(
        string path,
        TimeSpan patience,
        CancellationToken token
    )
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (Alone(path) is { } held)
            {
                return held;
            }
            if (Environment.TickCount64 >= end)
            {
                return null;
            }
            await Task.Delay(Pause, token);
        }
    }

    public void Dispose() => _file.Dispose();

    // FileShare.Read is flock's LOCK_SH and FileShare.None its LOCK_EX on Unix.
    private static FolderLock? Open(string path, FileShare share)
    {
        try
        {
            return new FolderLock(PrivateFile.OpenToRead(path, share));
        }
        catch (IOException problem) when (HeldByOthers.Contains(problem.HResult))
        {
            return null;
        }
    }
}
