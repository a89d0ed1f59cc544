namespace PeerEvents.Host.Accounts;

/// <summary>
/// How people sign in, from the configuration. With nothing said, the one person of a laptop does so
/// with the link on the console.
/// </summary>
internal sealed record SignInSettings(bool HasAccounts, ProviderSettings? Provider)
{
    private const string Section = "SignIn";

    /// <exception cref="SignInSettingsException">A setting is missing, or is no address.</exception>
    public static SignInSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var provider = ProviderSettings.Read(section.GetSection("OpenIdConnect"));
        var accounts = section["Accounts"];
        return new SignInSettings(
            provider is not null
                || (
                    accounts is { Length: > 0 }
                    && (
                        bool.TryParse(accounts, out var wanted)
                            ? wanted
                            : throw new SignInSettingsException(
                                "SignIn__Accounts is true or false."
                            )
                    )
                ),
            provider
        );
    }
}

/// <summary>Where else people sign in: an OpenID Connect provider, such as a university's.</summary>
/// <param name="Authority">Its address, where its discovery document is.</param>
/// <param name="ClientId">What it knows this installation by.</param>
/// <param name="ClientSecret">What this installation proves itself with.</param>
/// <param name="Name">What people call it, on the page.</param>
internal sealed record ProviderSettings(
    Uri Authority,
    string ClientId,
    string? ClientSecret,
    string Name
)
{
    internal static ProviderSettings? Read(IConfigurationSection section)
    {
        if (section["Authority"] is not { Length: > 0 } address)
        {
            return null;
        }

        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var authority)
            || !(authority.Scheme == Uri.UriSchemeHttps || authority.IsLoopback)
        )
        {
            throw new SignInSettingsException(
                "SignIn__OpenIdConnect__Authority is the provider's address, with https."
            );
        }

        return new ProviderSettings(
            authority,
            section["ClientId"] is { Length: > 0 } id
                ? id
                : throw new SignInSettingsException(
                    "SignIn__OpenIdConnect__ClientId is missing: what the provider knows PeerEvents by."
                ),
            section["ClientSecret"],
            section["Name"] is { Length: > 0 } name ? name : authority.Host
        );
    }
}

/// <summary>The configuration says something about signing in that cannot be.</summary>
internal sealed class SignInSettingsException(string message) : Exception(message);
