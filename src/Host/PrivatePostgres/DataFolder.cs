namespace PeerEvents.Host.PrivatePostgres;

/// <summary>Where PeerEvents keeps what it has on this machine, all but the keys.</summary>
internal sealed class DataFolder
{
    public const string Variable = "PEEREVENTS_DATA_DIR";

    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode Passable =
        OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Beside the data and not in it, so that a copy of the data carries no key.</summary>
    public string KeyFolder => Path + ".keys";

    /// <summary>The folder the environment names, else this user's own.</summary>
    public static DataFolder OfThisUser() => Called(Environment.GetEnvironmentVariable(Variable));

    public static DataFolder Called(string? path) =>
        At(string.IsNullOrWhiteSpace(path) ? UsualPath() : path);

    public static DataFolder At(string path) => new(RealPath(path));

    /// <summary>Makes the folder if need be; one that is there keeps the mode it has.</summary>
    public void Create() => CreateAt(Path, ServerAccount.IsNeeded ? Passable : OwnerOnly);

    public void CreateKeyFolder() => CreateAt(KeyFolder, OwnerOnly);

    /// <summary>Makes a folder in this one that other accounts cannot read.</summary>
    public string CreateInside(string name)
    {
        var path = System.IO.Path.Join(Path, name);
        CreateAt(path, ServerAccount.IsNeeded ? Passable : OwnerOnly);
        return path;
    }

    private static string UsualPath()
    {
        var parent = ServerAccount.IsNeeded
            ? "/var/lib"
            : Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            );
        return parent.Length > 0
            ? System.IO.Path.Join(parent, "peerevents")
            : throw new PrivatePostgresException(
                $"This account has no home folder; set {Variable} to the folder for the data."
            );
    }

    // PostgreSQL reports real paths, and two names of one folder must meet the same server.
    private static string RealPath(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (System.IO.Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }
        var folder = new DirectoryInfo(
            System.IO.Path.Join(RealPath(parent), System.IO.Path.GetFileName(full))
        );
        return folder.LinkTarget is null
            ? folder.FullName
            : RealPath(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private static void CreateAt(string path, UnixFileMode mode)
    {
        if (File.Exists(path))
        {
            throw new PrivatePostgresException(
                $"{path} is a file; remove it or set {Variable} to a folder."
            );
        }
        try
        {
            CreateMissing(path, mode);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PrivatePostgresException(
                $"The folder {path} cannot be made; set {Variable} to a folder you may write to.",
                problem
            );
        }
    }

    private static void CreateMissing(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, mode);
            File.SetUnixFileMode(path, mode); // the umask may have taken bits away
        }
        else if ((File.GetUnixFileMode(path) & UnixFileMode.OtherWrite) != 0)
        {
            throw new PrivatePostgresException(
                $"Every account may write to {path}; close it with chmod o-w or set {Variable}."
            );
        }
    }
}
