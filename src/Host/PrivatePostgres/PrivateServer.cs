namespace PeerEvents.Host.PrivatePostgres;

/// <summary>
/// The PostgreSQL of one data folder, shared by the processes that use the folder: the first one
/// starts it and the last one stops it.
/// </summary>
internal sealed class PrivateServer : IAsyncDisposable
{
    private static readonly TimeSpan PatienceToStart = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PatienceToStop = TimeSpan.FromSeconds(30);

    private readonly ServerFolder _folder;
    private readonly Cluster _cluster;
    private readonly TextWriter _progress;
    private FolderLock? _use;

    private PrivateServer(ServerFolder folder, Cluster cluster, TextWriter progress)
    {
        _folder = folder;
        _cluster = cluster;
        _progress = progress;
    }

    public string ConnectionString { get; private set; } = "";

    /// <summary>False when the server was already running and this process joined it.</summary>
    public bool StartedHere { get; private set; }

    /// <summary>Joins the folder's server, which is made and started first if need be.</summary>
    public static async Task<PrivateServer> Attach(
        DataFolder data,
        TextWriter progress,
        CancellationToken token
    )
    {
        try
        {
            return await AttachInTurn(data, progress, token);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PrivatePostgresException(
                $"The data folder {data.Path} cannot be used ({problem.Message.TrimEnd('.')}); see "
                    + "that it is yours and the disk is not full, or set "
                    + $"{DataFolder.Variable} to another folder.",
                problem
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_use is null)
        {
            return;
        }
        using var turn = await FolderLock.Alone(
            _folder.StartLock,
            PatienceToStop,
            CancellationToken.None
        );
        await Leave(mayStop: turn is not null);
    }

    private static async Task<PrivateServer> AttachInTurn(
        DataFolder data,
        TextWriter progress,
        CancellationToken token
    )
    {
        var account = ServerAccount.Unprivileged();
        var folder = await ServerFolder.Create(data, account, token);
        using var turn =
            await FolderLock.Alone(folder.StartLock, PatienceToStart, token)
            ?? throw new PrivatePostgresException(
                $"Another PeerEvents has been starting or stopping the database in {folder.Path} "
                    + $"for {PatienceToStart.TotalMinutes} minutes; end it and start again."
            );
        var major = folder.Major;
        var binaries =
            await ServerBinaries.Installed(major, token)
            ?? await DownloadedBinaries.Get(folder.DownloadedBinaries, major, progress, token);
        var cluster = new Cluster(folder.ClusterOf(binaries.Major), binaries, account);
        var server = new PrivateServer(folder, cluster, progress);
        await server.Join(token);
        return server;
    }

    private async Task Join(CancellationToken token)
    {
        var start = new ServerStart(_folder, _cluster, _progress);
        var details = await start.Prepare(token);
        _use =
            FolderLock.Shared(_folder.UsersLock)
            ?? throw new PrivatePostgresException(
                $"Another program has locked {_folder.UsersLock}; end it and start again."
            );
        try
        {
            var joined = await start.TryJoin(details, token);
            StartedHere = joined is null;
            details = joined ?? await start.Run(details, token);
            ConnectionString = details.ConnectionString;
        }
        catch
        {
            await Leave(mayStop: true);
            throw;
        }
    }

    private async Task Leave(bool mayStop)
    {
        _use?.Dispose();
        _use = null;
        using var alone = mayStop ? FolderLock.Alone(_folder.UsersLock) : null;
        if (alone is null || _cluster.Running is null)
        {
            return;
        }
        if (!await _cluster.Stop(CancellationToken.None))
        {
            await _progress.WriteLineAsync(
                $"PostgreSQL did not stop and the next start joins it; see {_cluster.LogFile}."
            );
        }
    }
}
