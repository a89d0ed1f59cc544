namespace PeerEvents.Host.Tests;

/// <summary>Real data, read in place: in PEEREVENTS_DATA, else beside the repository.</summary>
internal static class RealData
{
    public static string File(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("PEEREVENTS_DATA") ?? Beside();
        Assert.SkipUnless(
            folder is not null && Directory.Exists(folder),
            "No real data: PEEREVENTS_DATA names no folder, and no shared/data is near."
        );
        return Path.Combine([folder!, .. parts]);
    }

    private static string? Beside()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}
