using Npgsql;
using PeerEvents.Benchmarks.Filling;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Benchmarks;

/// <summary>
/// A private PostgreSQL in a temporary folder, for one run; it and the folder are gone at the end.
/// </summary>
internal sealed class Workplace : IAsyncDisposable
{
    private const UnixFileMode Passable =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherExecute;

    private readonly string _folder;
    private readonly PrivateServer _server;
    private readonly Dictionary<int, FilledSite> _filled = [];

    private Workplace(string folder, PrivateServer server, Sizes sizes)
    {
        _folder = folder;
        _server = server;
        Sizes = sizes;
    }

    public Sizes Sizes { get; }

    public static async Task<Workplace> Open(Sizes sizes, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("peerevents-benchmark-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, Passable);
        }

        try
        {
            var data = DataFolder.At(Path.Join(folder, "server"));
            var server = await PrivateServer.Attach(data, TextWriter.Null, cancellation);
            return new Workplace(folder, server, sizes);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>A database of its own.</summary>
    public async Task<string> NewDatabase(string name, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        return new NpgsqlConnectionStringBuilder(_server.ConnectionString)
        {
            Database = name,
        }.ConnectionString;
    }

    /// <summary>An installation of its own: a database with the tables made, and keys.</summary>
    public async Task<Site> NewSite(string name, CancellationToken cancellation) =>
        await Site.Make(
            await NewDatabase(name, cancellation),
            Path.Join(_folder, name),
            cancellation
        );

    /// <summary>An installation with one study of so many events, filled when first asked for.</summary>
    public async Task<FilledSite> Filled(int events, CancellationToken cancellation)
    {
        if (!_filled.TryGetValue(events, out var filled))
        {
            filled = await FilledSite.Make(
                await NewSite($"filled{events}", cancellation),
                events,
                bySessions: events <= Sizes.Events,
                cancellation
            );
            _filled[events] = filled;
        }

        return filled;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var filled in _filled.Values)
        {
            await filled.Site.DisposeAsync();
        }

        NpgsqlConnection.ClearAllPools();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
