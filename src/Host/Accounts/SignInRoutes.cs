using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerEvents.Domain;
using PeerEvents.Host.Pages;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Accounts;

/// <summary>The pages on which people with accounts sign in and out, and choose their passwords.</summary>
internal static class SignInRoutes
{
    private const long LargestForm = 10_000;

    public static void MapAccounts(this WebApplication app)
    {
        app.MapGet(
            "/sign-in",
            (string? to, SignInSettings settings) =>
                Page(settings, new SignInForm(Local(to), null, null))
        );
        app.MapPost("/sign-in", SignIn);
        app.MapGet("/sign-in/{token}", Invited);
        app.MapPost("/sign-in/{token}", Redeem);
        app.MapGet(
                "/account",
                async (HttpContext http, AccountStore accounts) =>
                    Page(await accounts.Of(http.User.Person(), http.RequestAborted))
            )
            .RequireAuthorization();
        app.MapPost("/account", ChangePassword).RequireAuthorization();
        app.MapPost(
                "/sign-out",
                async (HttpContext http) =>
                {
                    await http.SignOutAsync(Web.SignIn.Scheme);
                    return Results.Redirect("/sign-in");
                }
            )
            .RequireAuthorization();
        app.MapProvider();
    }

    /// <summary>Begins the session of somebody whose account it is.</summary>
    public static Task Begin(HttpContext http, Account account) =>
        http.SignInAsync(
            Web.SignIn.Scheme,
            Web.SignIn.Whom(account.PersonId, account.SignInName, account.Stamp)
        );

    /// <summary>The sign-in page with what went wrong.</summary>
    public static IResult Refused(SignInSettings settings, Refusal refusal) =>
        Page(
            settings,
            new SignInForm("/", null, refusal.Reason),
            StatusCodes.Status401Unauthorized
        );

    private static async Task<IResult> SignIn(
        HttpContext http,
        AccountStore accounts,
        SignInSettings settings
    )
    {
        var form = await Form(http);
        var to = Local(form?["to"]);
        var name = form?["name"].ToString();
        if (await accounts.Check(name, form?["password"], http.RequestAborted) is not { } account)
        {
            return Page(
                settings,
                new SignInForm(to, name, AccountRules.Wrong.Reason),
                StatusCodes.Status401Unauthorized
            );
        }

        await Begin(http, account);
        return Results.LocalRedirect(to);
    }

    private static async Task<IResult> Invited(
        string token,
        HttpContext http,
        OneTimeLink link,
        AccountStore accounts,
        TimeProvider clock,
        SignInSettings settings
    ) =>
        await link.Look(token, clock, http.RequestAborted) is { } person
            ? Choose(
                settings,
                token,
                (await accounts.Of(person.Id, http.RequestAborted))?.SignInName,
                new SignInForm("/", null, null)
            )
            : Refused(settings, AccountRules.LinkUsed);

    private static async Task<IResult> Redeem(
        string token,
        HttpContext http,
        OneTimeLink link,
        AccountStore accounts,
        TimeProvider clock,
        SignInSettings settings
    )
    {
        if (await link.Look(token, clock, http.RequestAborted) is not { } person)
        {
            return Refused(settings, AccountRules.LinkUsed);
        }

        var form = await Form(http);
        var known = (await accounts.Of(person.Id, http.RequestAborted))?.SignInName;
        var name = known ?? AccountRules.Kept(form?["name"]);
        var password = form?["password"].ToString() ?? "";
        var (account, refusal) = AccountRules.ProblemWith(name, password) is { } unfit
            ? (null, unfit)
            : await accounts.Redeem(
                link,
                token,
                new NewAccount(name, password, null),
                http.RequestAborted
            );
        if (account is null)
        {
            return Choose(
                settings,
                token,
                known,
                new SignInForm("/", name, refusal!.Reason),
                StatusCodes.Status422UnprocessableEntity
            );
        }

        await Begin(http, account);
        return Results.Redirect("/");
    }

    private static async Task<IResult> ChangePassword(HttpContext http, AccountStore accounts)
    {
        var form = await Form(http);
        var own = await accounts.Of(http.User.Person(), http.RequestAborted);
        var wanted = form?["new"].ToString() ?? "";
        if (
            own is null
            || await accounts.Check(own.SignInName, form?["password"], http.RequestAborted) is null
        )
        {
            return Page(own, AccountRules.Wrong, StatusCodes.Status401Unauthorized);
        }

        if (AccountRules.ProblemWith(own.SignInName, wanted) is { } unfit)
        {
            return Page(own, unfit, StatusCodes.Status422UnprocessableEntity);
        }

        await Begin(http, await accounts.SetPassword(own.PersonId, wanted, http.RequestAborted));
        return Results.Redirect("/");
    }

    private static async Task<IFormCollection?> Form(HttpContext http)
    {
        if (http.Request is not { HasFormContentType: true, ContentLength: <= LargestForm })
        {
            return null;
        }

        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            // No form that a browser of ours would send, such as one with U+0000.
            return null;
        }
    }

    // Only to a page of ours: never to another site.
    public static string Local(string? to) =>
        to is ['/', not ('/' or '\\'), ..] && !to.Any(char.IsControl) ? to : "/";

    private static RazorComponentResult<SignInPage> Page(
        SignInSettings settings,
        SignInForm form,
        int status = StatusCodes.Status200OK
    ) => new(new { Form = form, Provider = settings.Provider?.Name }) { StatusCode = status };

    private static RazorComponentResult<InvitedPage> Choose(
        SignInSettings settings,
        string token,
        string? known,
        SignInForm form,
        int status = StatusCodes.Status200OK
    ) =>
        new(
            new
            {
                Token = token,
                Known = known,
                Form = form,
                Provider = settings.Provider?.Name,
            }
        )
        {
            StatusCode = status,
        };

    private static RazorComponentResult<AccountPage> Page(
        Account? account,
        Refusal? refusal = null,
        int status = StatusCodes.Status200OK
    ) =>
        new(
            new
            {
                Name = account?.SignInName,
                HasPassword = account?.PasswordHash is not null,
                Wrong = refusal?.Reason,
            }
        )
        {
            StatusCode = status,
        };
}

/// <summary>What the sign-in page shows again.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Name">What was typed as the name.</param>
/// <param name="Wrong">What was wrong.</param>
public sealed record SignInForm(string To, string? Name, string? Wrong);
