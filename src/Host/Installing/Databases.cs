using Npgsql;

namespace PeerEvents.Host.Installing;

/// <summary>How connections to the database are set up.</summary>
internal static class Databases
{
    /// <summary>A source whose errors never carry the values of a statement.</summary>
    public static NpgsqlDataSource Source(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.ApplicationName ??= "PeerEvents";
        builder.ConnectionStringBuilder.IncludeErrorDetail = false;
        builder.ConnectionStringBuilder.PersistSecurityInfo = true;
        return builder.Build();
    }
}
