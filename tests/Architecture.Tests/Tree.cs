namespace PeerEvents.Architecture.Tests;

/// <summary>The repository as it lies on disk.</summary>
internal static class Tree
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<string> SourceFiles() =>
        [
            .. Directory
                .EnumerateFiles(Path.Join(Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(file =>
                    !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
                    && !file.Contains(
                        $"{Path.DirectorySeparatorChar}Generated{Path.DirectorySeparatorChar}"
                    )
                ),
        ];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "PeerEvents.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
