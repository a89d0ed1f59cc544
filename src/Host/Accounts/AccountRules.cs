using System.Globalization;
using PeerEvents.Domain;

namespace PeerEvents.Host.Accounts;

/// <summary>
/// What a sign-in name and a password must be, and why signing in is refused. Length is what makes a
/// password strong; nothing is asked of its characters (NIST SP 800-63B-4, 3.1.1.2).
/// </summary>
internal static class AccountRules
{
    public const int ShortestPassword = 15;
    public const int LongestPassword = 256;
    private const int LongestName = 100;

    /// <summary>How often somebody may be wrong before they wait.</summary>
    public const int Attempts = 5;

    /// <summary>How long they wait then.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>One sentence for every way to be wrong, so that it tells nobody who has an account.</summary>
    public static Refusal Wrong { get; } =
        new(
            "sign-in/wrong",
            "Name and password do not fit. After five wrong tries an account waits a quarter of an hour."
        );

    public static Refusal LinkUsed { get; } =
        new("sign-in/link-used", "This link was used already, or is too old. Ask for a new one.");

    public static Refusal NameTaken { get; } =
        new("sign-in/name-taken", "Somebody signs in under this name already. Choose another.");

    public static Refusal HasAccount { get; } =
        new(
            "sign-in/has-account",
            "You sign in here already as somebody else. Ask to be invited under that account."
        );

    public static Refusal NoAccount { get; } =
        new(
            "sign-in/no-account",
            "You have no account here yet. Ask whoever leads your study for an invitation."
        );

    public static Refusal Closed { get; } =
        new("sign-in/closed", "This account is closed. Ask whoever runs this installation.");

    private static Refusal NameUnfit { get; } =
        new(
            "sign-in/name-unfit",
            "A sign-in name has 1 to 100 characters and no spaces. Choose another."
        );

    private static Refusal PasswordUnfit { get; } =
        new(
            "sign-in/password-unfit",
            string.Create(
                CultureInfo.InvariantCulture,
                $"A password has {ShortestPassword} to {LongestPassword} characters: several words make a good one."
            )
        );

    private static Refusal PasswordIsName { get; } =
        new("sign-in/password-is-name", "The password holds the sign-in name. Choose another.");

    /// <summary>The name as it is kept, whatever letters it is typed in.</summary>
    public static string Kept(string? name) => (name ?? "").Trim().ToLowerInvariant();

    /// <summary>Why an account cannot have this name and password, or null.</summary>
    public static Refusal? ProblemWith(string name, string password) =>
        ProblemWith(name)
        ?? (
            password.Length is < ShortestPassword or > LongestPassword ? PasswordUnfit
            : password.Contains(name, StringComparison.OrdinalIgnoreCase) && name.Length > 3
                ? PasswordIsName
            : null
        );

    /// <summary>Why an account cannot have this name, or null.</summary>
    public static Refusal? ProblemWith(string name) =>
        name.Length is 0 or > LongestName
        || name.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        || FreeText.Problem(name) is not null
            ? NameUnfit
            : null;
}
