using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class HangingUp(HostOfItsOwn own) : IClassFixture<HostOfItsOwn>
{
    private const int Callers = 60;

    [Fact]
    public async Task in_the_middle_of_a_request_leaves_all_of_it_or_nothing()
    {
        var host = own.Host;
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, new string('x', 100));
        var code = await host.CreateCode(root, "Hope");
        var bodies = Enumerable
            .Range(0, Callers)
            .Select(_ =>
                JsonSerializer.Serialize(
                    RunningHost.Passage(Guid.CreateVersion7(), source, 0, 10, code),
                    JsonSerializerOptions.Web
                )
            )
            .ToList();

        await Task.WhenAll(bodies.Select((body, i) => SendAndHangUp(root, body, i)));

        // Whoever is still served is served; then the host goes on as before.
        var last = Guid.CreateVersion7();
        (
            await host.Post(
                root + "/coding/code-passage",
                RunningHost.Passage(last, source, 0, 10, code)
            )
        ).Status.ShouldBe(System.Net.HttpStatusCode.Created);
        await Everything.ShouldBeThere(own.Database, study, [last]);
        var halves = await own.Database.List<Guid>(
            """
            select stream_id from peerevents.mt_events
            where tenant_id = $1 and type in ('excerpt_marked', 'excerpt_coded')
            group by stream_id having count(*) <> 2
            """,
            study.ToString("N")
        );
        halves.ShouldBeEmpty();
    }

    // Every third after half of its body, every third after all of it, the others a moment later.
    private async Task SendAndHangUp(string root, string body, int i)
    {
        var address = own.Host.Client.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestDatabase.Token);
        var cookies = own.Host.Cookies.GetCookieHeader(address);
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = Encoding.ASCII.GetBytes(
            $"POST {root}/coding/code-passage HTTP/1.1\r\nHost: {address.Authority}\r\n"
                + $"Cookie: {cookies}\r\nContent-Type: application/json\r\n"
                + $"Content-Length: {bytes.Length}\r\n\r\n"
        );
        var stream = client.GetStream();
        await stream.WriteAsync(head, TestDatabase.Token);
        await stream.WriteAsync(
            bytes.AsMemory(0, i % 3 == 0 ? bytes.Length / 2 : bytes.Length),
            TestDatabase.Token
        );
        await stream.FlushAsync(TestDatabase.Token);
        if (i % 3 == 2)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(i), TestDatabase.Token);
        }

        client.Client.LingerState = new LingerOption(true, 0);
    }
}
