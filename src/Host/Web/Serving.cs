using System.ComponentModel;
using System.Diagnostics;
using JasperFx.Resources;
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
        await using var app = WebHost.Build([$"--urls={urls}"], context.Installation, person);
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

        var oneTime = app.Services.GetRequiredService<OneTimeLink>();
        await oneTime.Open(TimeProvider.System, cancellation);
        var link = (address?.TrimEnd('/') ?? app.Urls.First()) + oneTime.Path;
        Console.Out.WriteLine(
            $"PeerEvents is running. Sign in once with:\n\n  {link}\n\nStop it with Ctrl+C."
        );
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
