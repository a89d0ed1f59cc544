using System.Diagnostics;

namespace PeerEvents.Benchmarks;

/// <summary>Measures the rows one after another and tells what was found.</summary>
internal static class Benchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static async Task<int> Run(
        IReadOnlyList<string>? only,
        string? json,
        Sizes sizes,
        CancellationToken cancellation
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(Patience);
        var report = new Report();
        await using (var place = await Workplace.Open(sizes, end.Token))
        {
            foreach (var row in Row.All.Where(row => only is null || only.Contains(row.Name)))
            {
                var watch = Stopwatch.StartNew();
                await Console.Error.WriteAsync($"{row.Name} … ");
                report.Add(row.Name, await row.Measure(place, end.Token));
                await Console.Error.WriteLineAsync($"{watch.Elapsed.TotalSeconds:0} s");
            }
        }

        Console.Out.Write(report.Table());
        if (json is not null)
        {
            await File.WriteAllTextAsync(json, report.Json(), cancellation);
        }

        return 0;
    }
}
