using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PeerEvents.Host.Keys;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Benchmarks;

/// <summary>The host as a process of its own on a site, with a client that is signed in.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Sent = new(JsonSerializerDefaults.Web);
    private readonly Process _process;
    private readonly SocketsHttpHandler _handler = new();

    private HostProcess(Process process, Uri link)
    {
        _process = process;
        Client = new HttpClient(_handler) { BaseAddress = new Uri(link, "/") };
    }

    public HttpClient Client { get; }

    /// <summary>What the client was given when it signed in.</summary>
    public CookieContainer Cookies => _handler.CookieContainer;

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<HostProcess> Start(
        Site site,
        CancellationToken cancellation,
        int port = 0
    )
    {
        var process = Run(site, "serve", "--no-browser", "--urls", $"http://127.0.0.1:{port}");
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                if (line.Contains("/sign-in/", StringComparison.Ordinal))
                {
                    var host = new HostProcess(process, new Uri(line.Trim()));
                    using var answer = await host.Client.GetAsync(line.Trim(), cancellation);
                    return host;
                }
            }

            throw new InvalidOperationException("The host ended before it was ready.");
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>Starts the built executable on a site.</summary>
    public static Process Run(Site site, params IReadOnlyList<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Join(AppContext.BaseDirectory, "PeerEvents.Host.dll"), .. arguments]
            )
            {
                RedirectStandardOutput = true,
                WorkingDirectory = site.Folder,
                Environment =
                {
                    ["ConnectionStrings__PeerEvents"] = site.Address,
                    [DataFolder.Variable] = site.Folder,
                    [KeyFolder.MasterKeyVariable] = null,
                },
            }
        )!;

    /// <summary>Sends a command; anything but success is an error.</summary>
    public async Task Post(string path, object command, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(command, Sent))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
        using var answer = await Client.PostAsync(path, content, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Reads an answer to its end and returns how many bytes it has.</summary>
    public async Task<int> Read(string path, CancellationToken cancellation)
    {
        using var answer = await Client.GetAsync(path, cancellation);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync(cancellation)).Length;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
