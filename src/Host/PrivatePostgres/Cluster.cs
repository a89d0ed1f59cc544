namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The data of one server, and the programs that make, start and stop it.</summary>
internal sealed class Cluster(string folder, ServerBinaries binaries, ServerAccount? account)
{
    // Above every number a system gives to a process.
    private const string NoProcess = "2147483647";

    public string Folder => folder;

    public string LogFile { get; } = Path.Join(folder, "server.log");

    public int Major => binaries.Major;

    public bool Exists => File.Exists(Path.Join(folder, "PG_VERSION"));

    public Postmaster? Running =>
        Postmaster.Of(folder) is { } found && found.Runs(folder) ? found : null;

    /// <summary>The server was killed, or the machine stopped, while it ran.</summary>
    public bool WasLeftRunning => File.Exists(Postmaster.FileIn(folder));

    /// <summary>Makes the data under another name; half made data is never used.</summary>
    public async Task<string> Prepare(string password, CancellationToken token)
    {
        var fresh = folder + ".new";
        var passwordFile = fresh + ".password";
        Clear(fresh);
        Directory.CreateDirectory(fresh);
        account?.Own(fresh);
        try
        {
            PrivateFile.Write(passwordFile, password);
            account?.Own(passwordFile);
            var made = await Program("initdb").Run(InitdbArguments(fresh, passwordFile), token);
            return made.Succeeded
                ? fresh
                : throw new PrivatePostgresException(
                    $"PostgreSQL could not make its files in {folder} ({made.Cause}); "
                        + $"make room there or set {DataFolder.Variable} to another folder."
                );
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    public void Adopt(string prepared) => Directory.Move(prepared, folder);

    public async Task<bool> Start(int port, CancellationToken token)
    {
        DisownReusedNumber();
        var started = await Program("pg_ctl")
            .Run(
                [
                    "start",
                    "-D",
                    folder,
                    "-l",
                    LogFile,
                    "-w",
                    "-t",
                    "120",
                    "-s",
                    "-o",
                    ServerSettings.OnPort(port),
                ],
                token
            );
        return started.Succeeded;
    }

    public async Task<bool> Stop(CancellationToken token)
    {
        var stopped = await Program("pg_ctl")
            .Run(["stop", "-D", folder, "-m", "fast", "-w", "-t", "60", "-s"], token);
        return stopped.Succeeded;
    }

    /// <summary>Gives the server's role another password while the server does not run.</summary>
    public async Task ChangePassword(string password, CancellationToken token)
    {
        DisownReusedNumber();
        var change = $"ALTER ROLE {ConnectionDetails.ServerUser} PASSWORD '{password}';\n";
        var changed = await Program("postgres")
            .Run(["--single", "-D", folder, "postgres"], token, change);
        if (!changed.Succeeded)
        {
            throw new PrivatePostgresException(
                $"PostgreSQL could not set a new password in {folder} ({changed.Cause}); repair "
                    + $"that folder or set {DataFolder.Variable} to another one."
            );
        }
    }

    /// <summary>PostgreSQL serves only data that belongs to the account it runs as.</summary>
    public async Task CheckOwner(CancellationToken token)
    {
        if (account is null || SearchPath.Find("test") is not { } test)
        {
            return;
        }
        var owned = await new ServerProgram(test, account).Run(["-O", folder], token);
        if (!owned.Succeeded)
        {
            throw new PrivatePostgresException(
                $"The data in {folder} does not belong to the account {account.Name}, which runs "
                    + "PostgreSQL for root; start PeerEvents as the account that made the data."
            );
        }
    }

    private ServerProgram Program(string name) => binaries.Program(name, account);

    private static string[] InitdbArguments(string fresh, string passwordFile) =>
        [
            "--pgdata=" + fresh,
            "--username=" + ConnectionDetails.ServerUser,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--data-checksums",
        ];

    private static void Clear(string fresh)
    {
        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    // A dead server's number may now be another process's, and PostgreSQL would not start. Its
    // file is not deleted: the rest of it keeps a new server from meeting survivors of the old.
    private void DisownReusedNumber()
    {
        if (Postmaster.Of(folder) is not { HasNumberTaken: true })
        {
            return;
        }
        var file = Postmaster.FileIn(folder);
        var fresh = folder + ".pid";
        PrivateFile.Write(
            fresh,
            string.Join('\n', [NoProcess, .. File.ReadLines(file).Skip(1), ""])
        );
        account?.Own(fresh);
        File.Move(fresh, file, overwrite: true);
    }
}
