using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace PeerEvents.Host.Web;

/// <summary>Signing in with the one-time link, and the strict cookie that follows.</summary>
internal static class SignIn
{
    public const string CookieName = "peerevents";

    private static readonly Domain.Refusal NotSignedIn = new(
        "sign-in/needed",
        "Nobody is signed in. Use the sign-in link that PeerEvents printed when it started."
    );

    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public static void AddSignInCookie(this IServiceCollection services)
    {
        services
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
                    cookie.Events.OnRedirectToLogin = context =>
                        Endpoints
                            .Answer.Problem(NotSignedIn, StatusCodes.Status401Unauthorized)
                            .ExecuteAsync(context.HttpContext);
                }
            );
        services.AddAuthorization();
    }

    public static void MapSignIn(this WebApplication app) =>
        app.MapGet(
            "/sign-in/{token}",
            async (string token, OneTimeLink link, HttpContext http) =>
            {
                if (await link.Use(token, http.RequestAborted) is not { } person)
                {
                    return Results.Problem(
                        statusCode: StatusCodes.Status401Unauthorized,
                        title: "This link was used already. Start PeerEvents again for a new one.",
                        type: Endpoints.Answer.Rule("sign-in/link-used")
                    );
                }

                await http.SignInAsync(
                    Scheme,
                    new ClaimsPrincipal(
                        new ClaimsIdentity(
                            [
                                new Claim(ClaimTypes.NameIdentifier, person.Id.ToString("D")),
                                new Claim(ClaimTypes.Name, person.Name),
                            ],
                            Scheme
                        )
                    )
                );
                return Results.Redirect("/");
            }
        );

    /// <summary>What whoever is signed in is called; sealed where it is stored.</summary>
    public static string? DisplayName(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.Name) is { Length: > 0 } name ? name : null;

    /// <summary>Who is signed in.</summary>
    public static Guid Person(this ClaimsPrincipal user) =>
        Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
