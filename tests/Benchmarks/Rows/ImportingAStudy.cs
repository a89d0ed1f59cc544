using System.Text.Json;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Importing the published study swj2022 with the command line, on a database that is up, until
/// its read models are there too.
/// </summary>
internal static class ImportingAStudy
{
    private const int Rounds = 3;
    private const string Variable = "PEEREVENTS_DATA";

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var file = Path.Join(
            Environment.GetEnvironmentVariable(Variable) ?? "",
            "swj2022",
            "study.sqlite3"
        );
        if (!File.Exists(file))
        {
            return [Figure.Left("import swj2022", $"as {Variable} names no folder that has it")];
        }

        var (total, open) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            await using var site = await place.NewSite($"import{round}", cancellation);
            await using var watch = new LongestTransaction(site, cancellation);
            await total.Time(() => Import(site, file, cancellation));
            open.Add(await watch.Milliseconds());
        }

        return
        [
            Figure.AtMost("import swj2022, all of it", total.Median / 1000, "s", 5),
            Figure.AtMost("import swj2022, transaction open", open.Median / 1000, "s", 3),
        ];
    }

    private static async Task Import(Site site, string file, CancellationToken cancellation)
    {
        using var process = HostProcess.Run(site, "import", file, "--json");
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        using var report = JsonDocument.Parse(said);
        await site.Verify(
            Guid.Parse(report.RootElement.GetProperty("study").GetString()!),
            cancellation
        );
    }
}
