using System.Text.Json;
using System.Text.Json.Serialization;
using Npgsql;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>How to reach the private server; kept in a file that only its owner reads.</summary>
internal sealed record ConnectionDetails(string Host, int Port, string User, string Password)
{
    public const string Database = "peerevents";

    public const string ServerUser = "peerevents";

    [JsonIgnore]
    public string ConnectionString => To(Database);

    public string To(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = Host,
            Port = Port,
            Database = database,
            Username = User,
            Password = Password,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            // What is not said here, PGTZ, PGCLIENTENCODING and PGOPTIONS would say.
            Timezone = "UTC",
            ClientEncoding = "UTF8",
            Options = "-c jit=off",
        }.ConnectionString;

    /// <summary>What the file says, or null where there is none.</summary>
    public static ConnectionDetails? Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path)) : null;
        }
        catch (JsonException problem)
        {
            throw new PrivatePostgresException(
                $"{path} cannot be read; move it away, and the next start sets a new password.",
                problem
            );
        }
    }

    public void Write(string path)
    {
        var fresh = path + ".new";
        PrivateFile.Write(fresh, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
        File.Move(fresh, path, overwrite: true);
    }

    private static ConnectionDetails Parse(string json) =>
        JsonSerializer.Deserialize<ConnectionDetails>(json, JsonSerializerOptions.Web)
            is { Host: "127.0.0.1", User.Length: > 0, Password.Length: > 0 } details
        && details.Port is > 0 and <= 65535
            ? details
            : throw new JsonException("Not the details of a connection.");
}
