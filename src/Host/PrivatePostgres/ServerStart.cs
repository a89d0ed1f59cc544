using System.Security.Cryptography;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>Brings the server of a folder up, by the process whose turn it is.</summary>
internal sealed class ServerStart(ServerFolder folder, Cluster cluster, TextWriter progress)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PatienceWithSurvivors = TimeSpan.FromSeconds(20);

    private const int Ports = 5;

    /// <summary>Sees to it that there is data, and a password to it.</summary>
    public async Task<ConnectionDetails> Prepare(CancellationToken token)
    {
        if (!cluster.Exists)
        {
            return await Make(token);
        }
        await cluster.CheckOwner(token);
        return ConnectionDetails.Read(folder.ConnectionFile) ?? await SetNewPassword(token);
    }

    /// <summary>Joins the server that runs; null where none does or it just ended.</summary>
    public async Task<ConnectionDetails?> TryJoin(
        ConnectionDetails details,
        CancellationToken token
    )
    {
        if (cluster.Running is not { } running)
        {
            return null;
        }
        await progress.WriteLineAsync($"Joining PostgreSQL {cluster.Major}, which is running …");
        var found = details with { Port = running.Port };
        return await ServerDoor.TryOpen(found, cluster, token) ? Remember(found, details) : null;
    }

    /// <summary>Starts the server on its port, or on another if that one is taken.</summary>
    public async Task<ConnectionDetails> Run(ConnectionDetails details, CancellationToken token)
    {
        await progress.WriteLineAsync($"Starting PostgreSQL {cluster.Major} …");
        var started = await StartOnSomePort(details, token);
        return started is not null && await ServerDoor.TryOpen(started, cluster, token)
            ? started
            : throw new PrivatePostgresException(
                $"PostgreSQL did not start; {cluster.LogFile} says why."
            );
    }

    private async Task<ConnectionDetails?> StartOnSomePort(
        ConnectionDetails details,
        CancellationToken token
    )
    {
        var end = Environment.TickCount64 + (long)PatienceWithSurvivors.TotalMilliseconds;
        var wasLeftRunning = cluster.WasLeftRunning;
        for (var ports = 0; ports < Ports; )
        {
            var port = LoopbackPort.IsFree(details.Port) ? details.Port : LoopbackPort.Any();
            details = Remember(details with { Port = port }, details);
            if (await cluster.Start(port, token) || cluster.Running is not null)
            {
                return details;
            }
            if (!LoopbackPort.IsFree(port))
            {
                ports++;
            }
            else if (wasLeftRunning && Environment.TickCount64 < end)
            {
                // Children of a killed server hold its memory until they notice.
                await Task.Delay(Pause, token);
            }
            else
            {
                break;
            }
        }
        return null;
    }

    private async Task<ConnectionDetails> Make(CancellationToken token)
    {
        await progress.WriteLineAsync(
            $"Making a private PostgreSQL {cluster.Major} database in {folder.Path} …"
        );
        var details = NewDetails();
        var prepared = await cluster.Prepare(details.Password, token);
        // The password first: data without one could not be opened again.
        details.Write(folder.ConnectionFile);
        cluster.Adopt(prepared);
        return details;
    }

    private async Task<ConnectionDetails> SetNewPassword(CancellationToken token)
    {
        if (cluster.Running is not null)
        {
            using var alone =
                FolderLock.Alone(folder.UsersLock)
                ?? throw new PrivatePostgresException(
                    $"{folder.ConnectionFile} is missing while another PeerEvents uses the "
                        + "database; end that one and start again."
                );
            await cluster.Stop(token);
        }
        await progress.WriteLineAsync("Setting a new password for the database …");
        var details = NewDetails();
        await cluster.ChangePassword(details.Password, token);
        details.Write(folder.ConnectionFile);
        return details;
    }

    private static ConnectionDetails NewDetails() =>
        new(
            "127.0.0.1",
            LoopbackPort.Any(),
            ConnectionDetails.ServerUser,
            RandomNumberGenerator.GetHexString(64, lowercase: true)
        );

    private ConnectionDetails Remember(ConnectionDetails details, ConnectionDetails known)
    {
        if (details != known)
        {
            details.Write(folder.ConnectionFile);
        }
        return details;
    }
}
