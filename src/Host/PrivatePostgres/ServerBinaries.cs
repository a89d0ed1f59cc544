using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The programs of one PostgreSQL on this machine.</summary>
internal sealed partial record ServerBinaries(string Folder, int Major)
{
    public const int Oldest = 15;
    public const int Newest = 18;

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    private static readonly (string Parent, string Pattern)[] UsualPlaces =
    [
        ("/usr/lib/postgresql", "*"),
        ("/usr", "pgsql-*"),
        ("/opt/homebrew/opt", "postgresql@*"),
        ("/usr/local/opt", "postgresql@*"),
        ("/Applications/Postgres.app/Contents/Versions", "*"),
        (@"C:\Program Files\PostgreSQL", "*"),
    ];

    /// <summary>Those that open data of this major, or the preferred ones for new data.</summary>
    public static async Task<ServerBinaries?> Installed(int? major, CancellationToken token)
    {
        var told = await ToldByPgConfig(token);
        if (told is not null && (major ?? told.Major) == told.Major)
        {
            return told;
        }
        var found = new List<ServerBinaries>();
        foreach (var folder in SearchPath.Folders.Concat(UsualFolders()).Distinct())
        {
            if (await In(folder, token) is { } binaries)
            {
                found.Add(binaries);
            }
        }
        return found
            .Where(binaries => major is null || binaries.Major == major)
            .MaxBy(binaries => binaries.Major);
    }

    /// <summary>What lies in the folder, if it is a whole server of a version we know.</summary>
    public static async Task<ServerBinaries?> In(string folder, CancellationToken token)
    {
        if (!Needed.All(name => File.Exists(SearchPath.ProgramIn(folder, name))))
        {
            return null;
        }
        var asked = await new ServerProgram(SearchPath.ProgramIn(folder, "pg_ctl"), null).Run(
            ["--version"],
            token
        );
        var version = Version().Match(asked.Output);
        return
            version.Success
            && int.Parse(version.Value, CultureInfo.InvariantCulture) is var major
            && major is >= Oldest and <= Newest
            ? new ServerBinaries(folder, major)
            : null;
    }

    public ServerProgram Program(string name, ServerAccount? account) =>
        new(SearchPath.ProgramIn(Folder, name), account);

    private static async Task<ServerBinaries?> ToldByPgConfig(CancellationToken token)
    {
        if (SearchPath.Find("pg_config") is not { } program)
        {
            return null;
        }
        var asked = await new ServerProgram(program, null).Run(["--bindir"], token);
        return asked.Succeeded ? await In(asked.Output.Trim(), token) : null;
    }

    private static IEnumerable<string> UsualFolders() =>
        UsualPlaces
            .Where(place => Directory.Exists(place.Parent))
            .SelectMany(place => Directory.EnumerateDirectories(place.Parent, place.Pattern))
            .Select(folder => Path.Join(folder, "bin"));

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+")]
    private static partial Regex Version();
}
