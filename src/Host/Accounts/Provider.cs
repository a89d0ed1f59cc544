using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using PeerEvents.Domain;
using PeerEvents.Host.Pages;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Accounts;

/// <summary>
/// Signing in at an OpenID Connect provider. It says who somebody is; whether they have an account
/// here, an invitation decides.
/// </summary>
internal static class Provider
{
    public const string CallbackPath = "/sign-in/provider/back";
    private const string Scheme = "provider";
    private const string Invitation = "invitation";

    private static readonly Refusal Failed = new(
        "sign-in/provider-failed",
        "The provider did not sign you in. Try again; if it stays so, tell whoever runs this installation."
    );

    public static void AddProvider(
        this AuthenticationBuilder authentication,
        SignInSettings settings
    )
    {
        if (settings.Provider is not { } provider)
        {
            return;
        }

        authentication.AddOpenIdConnect(
            Scheme,
            options =>
            {
                options.Authority = provider.Authority.ToString();
                options.ClientId = provider.ClientId;
                options.ClientSecret = provider.ClientSecret;
                options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
                options.ResponseType = OpenIdConnectResponseType.Code;
                options.ResponseMode = OpenIdConnectResponseMode.Query;
                options.CallbackPath = CallbackPath;
                options.SignInScheme = SignIn.Scheme;
                options.MapInboundClaims = false;
                options.DisableTelemetry = true;
                // The provider leads back here from its own site.
                options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                options.NonceCookie.SameSite = SameSiteMode.Lax;
                options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.Events.OnTicketReceived = Arrive;
                options.Events.OnRemoteFailure = context =>
                {
                    context.HandleResponse();
                    return SignInRoutes.Refused(settings, Failed).ExecuteAsync(context.HttpContext);
                };
            }
        );
    }

    public static void MapProvider(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().Provider is null)
        {
            return;
        }

        app.MapGet(
            "/sign-in/provider",
            (string? to, string? invitation) =>
                Results.Challenge(
                    new AuthenticationProperties(
                        new Dictionary<string, string?> { [Invitation] = invitation ?? "" }
                    )
                    {
                        RedirectUri = SignInRoutes.Local(to),
                    },
                    [Scheme]
                )
        );
    }

    private static async Task Arrive(TicketReceivedContext context)
    {
        context.HandleResponse();
        var http = context.HttpContext;
        var (account, refusal) = await Find(
            context.Principal!,
            context.Properties!.Items[Invitation]!,
            http
        );
        if (account is null)
        {
            await SignInRoutes
                .Refused(http.RequestServices.GetRequiredService<SignInSettings>(), refusal!)
                .ExecuteAsync(http);
            return;
        }

        await SignInRoutes.Begin(http, account);
        // A strict cookie does not travel on the way back from another site, but from a page of ours.
        await new RazorComponentResult<SignedInPage>(
            new { To = context.ReturnUri ?? "/" }
        ).ExecuteAsync(http);
    }

    private static async Task<(Account? Account, Refusal? Refusal)> Find(
        ClaimsPrincipal user,
        string invitation,
        HttpContext http
    )
    {
        var accounts = http.RequestServices.GetRequiredService<AccountStore>();
        // Whose word it is belongs to it: two providers may know two people by one name.
        var sub = user.FindFirst("sub")!;
        var subject = $"{sub.Issuer} {sub.Value}";
        var known = await accounts.WithSubject(subject, http.RequestAborted);
        if (invitation.Length == 0)
        {
            return known is null ? (null, AccountRules.NoAccount)
                : known.IsClosed ? (null, AccountRules.Closed)
                : (known, null);
        }

        var named = AccountRules.Kept(
            user.FindFirstValue("preferred_username") ?? user.FindFirstValue("email")
        );
        var redeemed = AccountRules.ProblemWith(named) is null
            ? await Redeem(named)
            : (null, AccountRules.NameTaken);
        return redeemed.Refusal == AccountRules.NameTaken
            ? await Redeem(subject.Replace(' ', '|'))
            : redeemed;

        Task<(Account? Account, Refusal? Refusal)> Redeem(string name) =>
            accounts.Redeem(
                http.RequestServices.GetRequiredService<OneTimeLink>(),
                invitation,
                new NewAccount(name, null, subject),
                http.RequestAborted
            );
    }
}
