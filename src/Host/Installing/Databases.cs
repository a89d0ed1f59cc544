using Npgsql;

namespace PeerEvents.Host.Installing;

/// <summary>How connections to the database are set up.</summary>
internal static class Databases
{
    // What is asked again and again is prepared once on each connection.
    private const int Prepared = 100;

    /// <summary>A source whose errors never carry the values of a statement.</summary>
    public static NpgsqlDataSource Source(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.ApplicationName ??= "PeerEvents";
        builder.ConnectionStringBuilder.MaxAutoPrepare = Prepared;
        // Nothing of ours leaves a session changed: HeldLock gives its locks up itself.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        builder.ConnectionStringBuilder.IncludeErrorDetail = false;
        builder.ConnectionStringBuilder.PersistSecurityInfo = true;
        return builder.Build();
    }
}
