using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Npgsql;
using PeerEvents.Host.Accounts;
using PeerEvents.Host.Endpoints;

namespace PeerEvents.Host.Web;

/// <summary>Signing in with the one-time link, and the strict cookie that follows.</summary>
internal static class SignIn
{
    public const string CookieName = "peerevents";
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string StampClaim = "stamp";

    /// <summary>For how long an account that was closed may still be signed in.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    private static readonly Domain.Refusal NotSignedIn = new(
        "sign-in/needed",
        "Nobody is signed in. Use the sign-in link that PeerEvents printed when it started."
    );

    private static readonly Domain.Refusal NotSignedInByAccount = new(
        "sign-in/needed",
        "Nobody is signed in. Sign in again; what you typed is not lost."
    );

    public static AuthenticationBuilder AddSignInCookie(
        this IServiceCollection services,
        SignInSettings settings
    )
    {
        services.AddAuthorization();
        return services
            .AddAuthentication(Scheme)
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = CookieName;
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Strict;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                    cookie.Events.OnRedirectToLogin = context => Ask(context, settings);
                    cookie.Events.OnValidatePrincipal = context =>
                        settings.HasAccounts ? StillHolds(context) : Task.CompletedTask;
                }
            );
    }

    public static void MapSignIn(this WebApplication app) =>
        app.MapGet(
            "/sign-in/{token}",
            async (
                string token,
                OneTimeLink link,
                NpgsqlDataSource database,
                TimeProvider clock,
                HttpContext http
            ) =>
            {
                await using var connection = await database.OpenConnectionAsync(
                    http.RequestAborted
                );
                if (await link.Use(connection, token, clock, http.RequestAborted) is not { } person)
                {
                    return Results.Problem(
                        statusCode: StatusCodes.Status401Unauthorized,
                        title: "This link was used already. Start PeerEvents again for a new one.",
                        type: Answer.Rule("sign-in/link-used")
                    );
                }

                await http.SignInAsync(Scheme, Whom(person.Id, person.Name, null));
                return Results.Redirect("/");
            }
        );

    /// <summary>The cookie's content for somebody.</summary>
    public static ClaimsPrincipal Whom(Guid person, string name, Guid? stamp) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, person.ToString("D")),
                    new Claim(ClaimTypes.Name, name),
                    .. stamp is { } s ? [new Claim(StampClaim, s.ToString("D"))] : (Claim[])[],
                ],
                Scheme
            )
        );

    /// <summary>What whoever is signed in is called; sealed where it is stored.</summary>
    public static string? DisplayName(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.Name) is { Length: > 0 } name ? name : null;

    /// <summary>Who is signed in.</summary>
    public static Guid Person(this ClaimsPrincipal user) =>
        Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

    // A person who opens a page is led to the sign-in page and back; a program is told.
    private static Task Ask(
        RedirectContext<CookieAuthenticationOptions> context,
        SignInSettings settings
    )
    {
        var request = context.Request;
        var isPage =
            HttpMethods.IsGet(request.Method)
            && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (settings.HasAccounts && isPage)
        {
            context.Response.Redirect(
                "/sign-in"
                    + QueryString.Create(
                        "to",
                        request.PathBase + request.Path + request.QueryString
                    )
            );
            return Task.CompletedTask;
        }

        return Answer
            .Problem(
                settings.HasAccounts ? NotSignedInByAccount : NotSignedIn,
                StatusCodes.Status401Unauthorized
            )
            .ExecuteAsync(context.HttpContext);
    }

    // Looked up again now and then: asking for each request would cost each coding a round trip. A cookie
    // without a stamp is from before there were accounts.
    private static async Task StillHolds(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirstValue(StampClaim) is not { } stamp)
        {
            context.RejectPrincipal();
            return;
        }

        if (
            context.Properties.IssuedUtc is { } issued
            && context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()
                - issued
                < Trusted
        )
        {
            return;
        }

        var account = await context
            .HttpContext.RequestServices.GetRequiredService<AccountStore>()
            .Of(context.Principal.Person(), context.HttpContext.RequestAborted);
        if (account is { IsClosed: false } && account.Stamp.ToString("D") == stamp)
        {
            context.ShouldRenew = true;
        }
        else
        {
            context.RejectPrincipal();
        }
    }
}
