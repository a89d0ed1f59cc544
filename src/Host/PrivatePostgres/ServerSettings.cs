using System.Globalization;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>What the server is told at its start, where no ALTER SYSTEM undoes it.</summary>
internal static class ServerSettings
{
    private static readonly string[] Always =
    [
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "password_encryption=scram-sha-256",
        "max_connections=200",
        // An import stays open for long, and an event skipped at a time-out is one nobody sees.
        "idle_in_transaction_session_timeout=0",
        "jit=off",
        "timezone=UTC",
        "log_timezone=UTC",
        .. Silence,
    ];

    // Statements, parameters and rejected rows hold participants' words. At level "log" the errors
    // of statements are left out, and "terse" drops the details, such as the key that was doubled.
    private static string[] Silence =>
        [
            "log_destination=stderr",
            "logging_collector=off",
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_statement=none",
            "log_min_duration_statement=-1",
            "log_min_duration_sample=-1",
            "log_transaction_sample_rate=0",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_autovacuum_min_duration=-1",
            "log_checkpoints=off",
            "log_temp_files=-1",
        ];

    public static string OnPort(int port) =>
        string.Join(
            ' ',
            Always
                .Append("port=" + port.ToString(CultureInfo.InvariantCulture))
                .Select(setting => "-c " + setting)
        );
}
