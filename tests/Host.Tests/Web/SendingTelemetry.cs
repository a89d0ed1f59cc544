using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace PeerEvents.Host.Tests.Web;

public class SendingTelemetry(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Word = "unmistakable";

    [Fact]
    public async Task tells_routes_and_counts_and_no_word()
    {
        using var collector = new Collector();
        string link;
        await using (
            var host = await RunningHost.StartAndSignIn(
                database,
                ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                ("OTEL_BSP_SCHEDULE_DELAY", "100"),
                ("OTEL_METRIC_EXPORT_INTERVAL", "200")
            )
        )
        {
            link = host.Link.Segments[^1];
            var (_, root) = await host.OpenStudy(Word);
            await host.AddSource(root, $"I was {Word}.");
            await host.CreateCode(root, Word);
            await host.Post(
                root + "/codebook/create-code",
                new { CodeId = Guid.CreateVersion7(), Name = Word }
            );
            await host.Client.GetAsync($"{root}/codebook/codes?at={Word}", TestDatabase.Token);
            await Faults.Writers.Until(() =>
                collector.Has("/codebook/create-code")
                && collector.Has("http.server.request.duration")
            );
        }

        collector.Has("/v1/traces").ShouldBeTrue();
        collector.Has("/v1/metrics").ShouldBeTrue();
        collector.Has(Word).ShouldBeFalse();
        collector.Has(link).ShouldBeFalse();
        collector.Has("insert into").ShouldBeFalse();
    }

    /// <summary>Whatever is sent to it, addresses included.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly ConcurrentQueue<string> _sent = [];
        private readonly HttpListener _listener = new();

        public Collector()
        {
            Address = $"http://127.0.0.1:{Host.PrivatePostgres.LoopbackPort.Any()}";
            _listener.Prefixes.Add(Address + "/");
            _listener.Start();
            _ = Listen();
        }

        public string Address { get; }

        public bool Has(string text) =>
            _sent.Any(sent => sent.Contains(text, StringComparison.OrdinalIgnoreCase));

        public void Dispose() => _listener.Close();

        private async Task Listen()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    using var body = new MemoryStream();
                    await context.Request.InputStream.CopyToAsync(body);
                    _sent.Enqueue(
                        context.Request.RawUrl + Encoding.Latin1.GetString(body.ToArray())
                    );
                    context.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // Closed at the end of the test.
            }
        }
    }
}
