using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using PeerEvents.Host.Live;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Live;

/// <summary>A page that shows studies and hears hints.</summary>
internal sealed class Page : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<JsonElement> _hints = Channel.CreateUnbounded<JsonElement>();
    private readonly Channel<IReadOnlyList<Reading>> _readers = Channel.CreateUnbounded<
        IReadOnlyList<Reading>
    >();
    private readonly HubConnection _connection;

    private Page(HubConnection connection)
    {
        _connection = connection;
        connection.On<JsonElement>("hint", hint => _hints.Writer.TryWrite(hint));
        connection.On<Guid, IReadOnlyList<Reading>>(
            "readers",
            (_, readers) => _readers.Writer.TryWrite(readers)
        );
    }

    public static async Task<Page> Open(
        RunningHost host,
        bool isSignedIn = true,
        string? origin = null,
        CookieContainer? cookies = null
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
                            options.Cookies = cookies ?? host.Cookies;
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

    /// <summary>Lets others see which source is open here, until it is null.</summary>
    public Task Read(Guid study, Guid? source) =>
        _connection.InvokeAsync("Read", study, source, TestDatabase.Token);

    /// <summary>Whether this page was ever told who reads what.</summary>
    public bool WasToldReaders => _readers.Reader.Count > 0;

    /// <summary>Waits until so many read, and returns who and what.</summary>
    public async Task<IReadOnlyList<Reading>> Readers(int count)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Token);
        end.CancelAfter(Patience);
        while (true)
        {
            var readers = await _readers.Reader.ReadAsync(end.Token);
            if (readers.Count == count)
            {
                return readers;
            }
        }
    }

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
