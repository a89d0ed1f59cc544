using System.Runtime.InteropServices;
using System.Text;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>The account that runs PostgreSQL when we are root, which it refuses.</summary>
internal sealed record ServerAccount(string Name, uint UserId, uint GroupId)
{
    public static bool IsNeeded => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Nobody else for an ordinary user: the programs then run as that user.</summary>
    public static ServerAccount? Unprivileged() =>
        IsNeeded
            ? Named("postgres")
                ?? Named("nobody")
                ?? throw new PrivatePostgresException(
                    "PostgreSQL does not run as root and there is no account postgres or nobody; "
                        + "start PeerEvents as an ordinary user."
                )
            : null;

    /// <summary>The command that runs another one as this account.</summary>
    public IReadOnlyList<string> Command() =>
        SearchPath.Find("setpriv") is { } setpriv
            ? [setpriv, $"--reuid={UserId}", $"--regid={GroupId}", "--init-groups", "--"]
        : SearchPath.Find("runuser") is { } runuser ? [runuser, "-u", Name, "--"]
        : throw new PrivatePostgresException(
            "PostgreSQL does not run as root and neither setpriv nor runuser is installed; "
                + "start PeerEvents as an ordinary user."
        );

    public void Own(string path)
    {
        if (chown([.. Encoding.UTF8.GetBytes(path), 0], UserId, GroupId) != 0)
        {
            throw new PrivatePostgresException(
                $"{path} cannot be given to the account {Name}, which runs PostgreSQL for root; "
                    + $"set {DataFolder.Variable} to a folder on a local disk."
            );
        }
    }

    private static ServerAccount? Named(string name) =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(parts => parts.Length > 3 && parts[0] == name)
            .Select(parts => new ServerAccount(name, Id(parts[2]), Id(parts[3])))
            .FirstOrDefault();

    private static uint Id(string digits) =>
        uint.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    [DllImport("libc", SetLastError = true)]
    private static extern int chown(byte[] path, uint owner, uint group);
}
