using System.CommandLine;

namespace PeerEvents.Host.CommandLine;

/// <summary>Asks a running host whether it is ready: what a container's health check runs.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Make()
    {
        var address = new Argument<string>("address")
        {
            Description = "Where the host listens, such as http://127.0.0.1:5480.",
        };
        var command = new Command("health", "Ask a running host whether it is ready.") { address };
        command.SetAction((parsed, token) => Run(parsed.GetValue(address)!, token));
        return command;
    }

    private static async Task<int> Run(string address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var host))
        {
            throw new CommandFailedException(
                ExitCode.Misused,
                "That is no address. Give one such as http://127.0.0.1:5480."
            );
        }

        using var client = new HttpClient { BaseAddress = host, Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync("/health/ready", cancellation);
            Console.Out.WriteLine(await answer.Content.ReadAsStringAsync(cancellation));
            return answer.IsSuccessStatusCode ? (int)ExitCode.Done : (int)ExitCode.Failed;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "No host answers there. Check the address, and that it runs."
            );
        }
    }
}
