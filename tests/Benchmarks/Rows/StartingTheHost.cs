using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Starting the host on a database that has its tables: until it answers, until it has answered a
/// command, and what it holds in memory once it has nothing to do.
/// </summary>
internal static class StartingTheHost
{
    private const int Starts = 3;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        await using var site = await place.NewSite("start", cancellation);
        await using (var first = await HostProcess.Start(site, cancellation))
        {
            await SmallStudy.Open(first, cancellation, 100_000);
        }

        var (answers, commands, memory) = (new Samples(), new Samples(), new Samples());
        for (var start = 0; start < Starts; start++)
        {
            await Start(site, answers, commands, memory, cancellation);
        }

        return
        [
            Figure.AtMost("host start to the first 200", answers.Median / 1000, "s", 2),
            Figure.AtMost("host start to the first command", commands.Median / 1000, "s", 2.5),
            Figure.AtMost("resident memory, idle", memory.Median / 1_000_000, "MB", 160),
        ];
    }

    private static async Task Start(
        Site site,
        Samples answers,
        Samples commands,
        Samples memory,
        CancellationToken cancellation
    )
    {
        var port = FreePort();
        var start = Stopwatch.GetTimestamp();
        var answered = Task.Run(() => FirstAnswer(port, start, cancellation), cancellation);
        await using var host = await HostProcess.Start(site, cancellation, port);
        await host.Post(
            "/api/studies/open-study",
            new { StudyId = Guid.CreateVersion7(), Title = "A made-up study" },
            cancellation
        );
        commands.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        answers.Add(await answered);
        await Task.Delay(Idle, cancellation);
        memory.Add(host.ResidentBytes);
    }

    private static async Task<double> FirstAnswer(
        int port,
        long start,
        CancellationToken cancellation
    )
    {
        using var client = new HttpClient();
        var address = new Uri($"http://127.0.0.1:{port}/style.css");
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(address, cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
