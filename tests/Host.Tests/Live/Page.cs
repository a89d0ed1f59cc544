using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Live;

/// <summary>A page that shows studies and hears hints.</summary>
internal sealed class Page : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<JsonElement> _hints = Channel.CreateUnbounded<JsonElement>();
    private readonly HubConnection _connection;

    private Page(HubConnection connection)
    {
        _connection = connection;
        connection.On<JsonElement>("hint", hint => _hints.Writer.TryWrite(hint));
    }

    public static async Task<Page> Open(
        RunningHost host,
        bool isSignedIn = true,
        string? origin = null
    )
    {
        var page = new Page(
            new HubConnectionBuilder()
                .WithUrl(
                    new Uri(host.Client.BaseAddress!, "/live"),
                    options =>
                    {
                        if (isSignedIn)
                        {
                            options.Cookies = host.Cookies;
                        }

                        if (origin is not null)
                        {
                            options.Headers["Origin"] = origin;
                            options.SkipNegotiation = true;
                            options.Transports = Microsoft
                                .AspNetCore
                                .Http
                                .Connections
                                .HttpTransportType
                                .WebSockets;
                        }
                    }
                )
                .Build()
        );
        await page._connection.StartAsync(TestDatabase.Token);
        return page;
    }

    public Task<long> Join(Guid study) =>
        _connection.InvokeAsync<long>("Join", study, TestDatabase.Token);

    public async Task<JsonElement> Next()
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Token);
        end.CancelAfter(Patience);
        return await _hints.Reader.ReadAsync(end.Token);
    }

    /// <summary>Waits for a hint of a moment or a later one, and counts those on the way.</summary>
    public async Task<int> Until(long moment)
    {
        for (var hints = 1; ; hints++)
        {
            if ((await Next()).GetProperty("moment").GetInt64() >= moment)
            {
                return hints;
            }
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
