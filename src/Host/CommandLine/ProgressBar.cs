using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>A bar on standard error for people, nothing for programs.</summary>
internal static class ProgressBar
{
    public static async Task<T> Run<T>(
        string what,
        Func<IProgress<double>, Task<T>> work,
        bool hidden = false
    )
    {
        if (hidden || Console.IsErrorRedirected)
        {
            return await work(new Progress<double>());
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }
        );
        return await console
            .Progress()
            .StartAsync(async context =>
            {
                var task = context.AddTask(what, maxValue: 1);
                return await work(new Progress<double>(value => task.Value = value));
            });
    }
}
