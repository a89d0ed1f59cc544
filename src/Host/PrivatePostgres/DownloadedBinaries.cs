using System.Globalization;
using MysticMind.PostgresEmbed;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>Server programs fetched once, where no PostgreSQL is installed.</summary>
internal static class DownloadedBinaries
{
    public static async Task<ServerBinaries> Get(
        string folder,
        int? major,
        TextWriter progress,
        CancellationToken token,
        string repository = PgServerOptions.DefaultMavenRepo
    )
    {
        await progress.WriteLineAsync("Looking for PostgreSQL programs to download …");
        try
        {
            var wanted = (major ?? ServerBinaries.Newest).ToString(CultureInfo.InvariantCulture);
            var package = new PgServer(
                new PgServerOptions
                {
                    PgVersion = wanted,
                    BinariesDir = folder,
                    DbDir = folder,
                    MavenRepo = repository,
                }
            );
            await package.InstallAsync(token);
            return await ServerBinaries.In(package.PgBinDir, token)
                ?? throw new PostgresEmbedException($"{package.PgBinDir} is not complete.");
        }
        // A download that times out is "cancelled" too, but not by our caller.
        catch (Exception problem) when (!token.IsCancellationRequested)
        {
            throw new PrivatePostgresException(Sentence(major), problem);
        }
    }

    private static string Sentence(int? major) =>
        major is null
            ? "No PostgreSQL is installed and none could be downloaded; install PostgreSQL "
                + $"{ServerBinaries.Oldest} or newer or set ConnectionStrings:PeerEvents."
            : $"The data was made by PostgreSQL {major}, which is not installed and could not be "
                + $"downloaded; install PostgreSQL {major} beside what is there, or set "
                + "ConnectionStrings:PeerEvents.";
}
