using System.Globalization;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The part of the data folder that belongs to the private server.</summary>
internal sealed record ServerFolder(string Path)
{
    /// <summary>Held together by every process that uses the server.</summary>
    public string UsersLock => In("users.lock");

    /// <summary>Held alone by the process that is starting or stopping the server.</summary>
    public string StartLock => In("start.lock");

    public string ConnectionFile => In("connection.json");

    public string DownloadedBinaries => In("binaries");

    /// <summary>The version whose data is here, the newest one where there are several.</summary>
    public int? Major =>
        Directory
            .EnumerateDirectories(Path)
            .Where(folder => File.Exists(System.IO.Path.Join(folder, "PG_VERSION")))
            .Select(folder => System.IO.Path.GetFileName(folder))
            .Where(name => name.All(char.IsAsciiDigit))
            .Select(name => (int?)int.Parse(name, CultureInfo.InvariantCulture))
            .Max();

    public string ClusterOf(int major) => In(major.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes the folder where the server's account can pass through it.</summary>
    public static async Task<ServerFolder> Create(
        DataFolder data,
        ServerAccount? account,
        CancellationToken token
    )
    {
        CheckName(data.Path);
        await CheckWayTo(data.Path, account, token);
        data.Create();
        return new ServerFolder(data.CreateInside("postgres"));
    }

    // pg_ctl hands the name to a shell, between double quotes.
    private static void CheckName(string path)
    {
        if (!OperatingSystem.IsWindows() && path.AsSpan().ContainsAny("\"$`\\\n"))
        {
            throw new PrivatePostgresException(
                $"PostgreSQL cannot work in {path}, which has a quote, dollar, backslash or line "
                    + $"end in its name; set {DataFolder.Variable} to a folder without."
            );
        }
    }

    private static async Task CheckWayTo(
        string path,
        ServerAccount? account,
        CancellationToken token
    )
    {
        if (account is null || SearchPath.Find("test") is not { } test)
        {
            return;
        }
        var there = path;
        while (!Directory.Exists(there))
        {
            there = System.IO.Path.GetDirectoryName(there)!;
        }
        var passed = await new ServerProgram(test, account).Run(["-x", there], token);
        if (!passed.Succeeded)
        {
            throw new PrivatePostgresException(
                $"PostgreSQL runs as the account {account.Name} when you are root, and that "
                    + $"account cannot reach {there}; set {DataFolder.Variable} to a folder it can "
                    + "reach, such as /var/lib/peerevents."
            );
        }
    }

    private string In(string name) => System.IO.Path.Join(Path, name);
}
