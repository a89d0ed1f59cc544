namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The folders in which the system looks for programs.</summary>
internal static class SearchPath
{
    private static readonly string[] AlwaysThere = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    public static IReadOnlyList<string> Folders =>
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Where(Path.IsPathFullyQualified),
            .. OperatingSystem.IsWindows() ? [] : AlwaysThere,
        ];

    public static string? Find(string program) =>
        Folders
            .Select(folder => ProgramIn(folder, program))
            .FirstOrDefault(path => File.Exists(path));

    public static string ProgramIn(string folder, string program) =>
        Path.Join(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);
}
