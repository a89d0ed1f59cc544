using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

/// <summary>A folder of one test that the server's account can pass through.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode Passable =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherExecute;

    public TemporaryFolder(string dataFolder = "data")
    {
        Path = Directory.CreateTempSubdirectory("peerevents-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, Passable);
        }
        Data = DataFolder.At(System.IO.Path.Join(Path, dataFolder));
    }

    public string Path { get; }

    public DataFolder Data { get; }

    public string Server => System.IO.Path.Join(Data.Path, "postgres");

    public string ConnectionFile => System.IO.Path.Join(Server, "connection.json");

    public string Cluster =>
        Directory
            .EnumerateDirectories(Server)
            .Single(folder => File.Exists(System.IO.Path.Join(folder, "PG_VERSION")));

    public Task<PrivateServer> Attach(TextWriter? progress = null) =>
        PrivateServer.Attach(
            Data,
            progress ?? TextWriter.Null,
            TestContext.Current.CancellationToken
        );

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
