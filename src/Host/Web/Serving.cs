using System.ComponentModel;
using System.Diagnostics;
using JasperFx.Resources;
using PeerEvents.Host.Accounts;
using PeerEvents.Host.CommandLine;
using PeerEvents.Host.Installing;

namespace PeerEvents.Host.Web;

/// <summary>Runs the host until it is told to stop.</summary>
internal static class Serving
{
    public static async Task<int> Run(
        string urls,
        string? address,
        bool openBrowser,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        var person = new SignedInPerson(await context.Person(cancellation), Environment.UserName);
        await using var turn =
            await new Projecting(context.Installation.Database).Join(
                alone: context.Installation.IsPrivate,
                cancellation
            )
            ?? throw new CommandFailedException(
                ExitCode.Failed,
                "PeerEvents runs on this data folder already. Use that one, or stop it first."
            );
        await using var app = WebHost.Build(
            [$"--urls={urls}"],
            context.Installation,
            person,
            Reached(address)
        );
        await Schema.Once(
            context.Installation.Database,
            "messages",
            _ => app.SetupResources(cancellation),
            cancellation
        );
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                $"The address {urls} is taken. Choose another with --urls."
            );
        }

        var (how, path) = await Way(app.Services, cancellation);
        var link = (address?.TrimEnd('/') ?? app.Urls.First()) + path;
        Console.Out.WriteLine($"PeerEvents is running. {how}:\n\n  {link}\n\nStop it with Ctrl+C.");
        if (context.Installation.Keys.WhyLocked is { } why)
        {
            await Console.Error.WriteLineAsync(why);
        }

        if (openBrowser && !Console.IsOutputRedirected)
        {
            Open(link);
        }

        await app.WaitForShutdownAsync(cancellation);
        return (int)ExitCode.Done;
    }

    // Where everybody has an account, the console is no way in; the first account is made with it.
    private static async Task<(string How, string Path)> Way(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        if (
            services.GetRequiredService<SignInSettings>().HasAccounts
            && await services.GetRequiredService<AccountStore>().HasAny(cancellation)
        )
        {
            return ("Sign in at", "/sign-in");
        }

        var oneTime = services.GetRequiredService<OneTimeLink>();
        await oneTime.Open(TimeProvider.System, cancellation);
        return ("Sign in once with", oneTime.Path);
    }

    private static Uri? Reached(string? address) =>
        address is null ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
        : throw new CommandFailedException(
            ExitCode.Misused,
            "--address is what people type, such as https://analysis.example.org"
        );

    private static void Open(string link)
    {
        try
        {
            Process.Start(new ProcessStartInfo(link) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // No browser here; the link on the console is enough.
        }
    }
}
