using System.Net.Sockets;
using Npgsql;
using PeerEvents.Host.Installing;
using PeerEvents.Host.PrivatePostgres;
using PeerEvents.Host.Tests;
using PeerEvents.Host.Tests.PrivatePostgres;
using PeerEvents.Host.Tests.Web;
using Testcontainers.PostgreSql;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace PeerEvents.Host.Tests;

/// <summary>
/// A real PostgreSQL for a whole run, started when the first test asks for a database: the one
/// PEEREVENTS_TEST_POSTGRES names, else a container, else a private server in a temporary folder.
/// </summary>
public sealed class TestServer : IAsyncLifetime
{
    private const string Variable = "PEEREVENTS_TEST_POSTGRES";

    // What Testcontainers speaks, unless it is told to speak an older one.
    private static readonly Version OldestDocker = Environment.GetEnvironmentVariable(
        "DOCKER_API_VERSION"
    )
        is { Length: > 0 } told
        ? Version.Parse(told)
        : new Version(1, 44);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly SemaphoreSlim _opening = new(1);
    private readonly List<string> _made = [];
    private HostOfItsOwn? _host;
    private IAsyncDisposable? _server;
    private TemporaryFolder? _folder;
    private bool _isAlone;
    private string? _address;
    private string? _template;

    /// <summary>All files of the server, where it is a private one of this run.</summary>
    internal string? Folder => _folder?.Path;

    /// <summary>A private server that one test has for itself, and may stop.</summary>
    internal static TestServer Alone() => new() { _isAlone = true };

    /// <summary>What somebody does who restarts the machine of a database.</summary>
    internal async Task Stop() =>
        (await (await Cluster()).Stop(TestContext.Current.CancellationToken)).ShouldBeTrue();

    internal async Task StartAgain() =>
        (
            await (await Cluster()).Start(
                new NpgsqlConnectionStringBuilder(_address).Port,
                TestContext.Current.CancellationToken
            )
        ).ShouldBeTrue();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The address of a new database, with the tables made or without any.</summary>
    internal async Task<string> NewDatabase(bool empty = false)
    {
        var token = TestContext.Current.CancellationToken;
        await _gate.WaitAsync(token);
        try
        {
            _address ??= await Start(token);
            if (!empty)
            {
                _template ??= await MakeTemplate(token);
            }

            return await Create(empty ? null : _template);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The host that many classes share, started for the first of them.</summary>
    internal async Task<HostOfItsOwn> HostOfAll()
    {
        await _opening.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_host is null)
            {
                var host = new HostOfItsOwn(this);
                await host.InitializeAsync();
                _host = host;
            }

            return _host;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>A copy of a database that nobody is connected to.</summary>
    internal async Task<string> Copy(string address)
    {
        NpgsqlConnection.ClearAllPools();
        var name = new NpgsqlConnectionStringBuilder(address).Database!;
        await Run(
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        );
        return await Create(name);
    }

    internal Task Drop(string address) =>
        Run($"drop database {new NpgsqlConnectionStringBuilder(address).Database} with (force)");

    public async ValueTask DisposeAsync()
    {
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
        foreach (var name in _made)
        {
            await Run($"drop database if exists {name} with (force)");
        }

        NpgsqlConnection.ClearAllPools();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder?.Dispose();
        _gate.Dispose();
        _opening.Dispose();
    }

    private async Task<string> Start(CancellationToken token)
    {
        if (!_isAlone && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        if (!_isAlone && await HasDocker(token))
        {
            var container = new PostgreSqlBuilder("postgres:17").Build();
            _server = container;
            await container.StartAsync(token);
            return container.GetConnectionString();
        }

        _folder = new TemporaryFolder();
        var server = await PrivateServer.Attach(_folder.Data, TextWriter.Null, token);
        _server = server;
        return server.ConnectionString;
    }

    private async Task<Cluster> Cluster()
    {
        var folder = _folder!.Cluster;
        var major = int.Parse(
            Path.GetFileName(folder),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var binaries = await ServerBinaries.Installed(major, TestContext.Current.CancellationToken);
        return new Cluster(folder, binaries!, ServerAccount.Unprivileged());
    }

    private static async Task<bool> HasDocker(CancellationToken token)
    {
        var host = new Uri(
            Environment.GetEnvironmentVariable("DOCKER_HOST") ?? "unix:///var/run/docker.sock"
        );
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) =>
            {
                var isSocket = host.Scheme == "unix";
                var socket = isSocket
                    ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                    : new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(
                    isSocket
                        ? new UnixDomainSocketEndPoint(host.LocalPath)
                        : new System.Net.DnsEndPoint(host.Host, host.Port),
                    cancellation
                );
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var answer = await client.GetAsync(new Uri("http://docker/_ping"), token);
            return answer.IsSuccessStatusCode
                && answer.Headers.TryGetValues("Api-Version", out var versions)
                && Version.TryParse(versions.FirstOrDefault(), out var version)
                && version >= OldestDocker;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task<string> MakeTemplate(CancellationToken token)
    {
        var address = await Create(null);
        var folder = Directory.CreateTempSubdirectory("peerevents-template-");
        await using var database = Databases.Source(address);
        using var notices = new Projections.AppendNotices(database);
        await using var store = TestDatabase.OpenStore(
            database,
            new Domain.WordSeal(Host.Keys.KeyFolder.Open(folder.FullName, null, TextWriter.Null)),
            notices
        );
        await Schema.Apply(store, database, token);
        database.Clear();
        folder.Delete(recursive: true);
        NpgsqlConnection.ClearAllPools();
        return new NpgsqlConnectionStringBuilder(address).Database!;
    }

    private async Task<string> Create(string? template)
    {
        var name = $"peerevents_test_{Guid.NewGuid():N}";
        await Run(
            template is null
                ? $"create database {name}"
                : $"create database {name} template {template}"
        );
        _made.Add(name);
        return new NpgsqlConnectionStringBuilder(_address)
        {
            Database = name,
            MaxPoolSize = 20,
        }.ConnectionString;
    }

    private async Task Run(string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(_address) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
