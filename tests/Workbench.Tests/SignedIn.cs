using System.Net;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

/// <summary>Gives a browser what somebody was given when they signed in without one.</summary>
internal static class SignedIn
{
    public static Task SignIn(this IBrowserContext context, CookieContainer cookies) =>
        context.AddCookiesAsync(
            cookies
                .GetAllCookies()
                .Select(cookie => new Microsoft.Playwright.Cookie
                {
                    Name = cookie.Name,
                    Value = cookie.Value,
                    Domain = cookie.Domain,
                    Path = cookie.Path,
                    HttpOnly = true,
                    SameSite = SameSiteAttribute.Strict,
                })
        );
}
