using System.Text.Json;
using PeerEvents.Projections;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Writes for programs, and for what is piped on.</summary>
internal static class Output
{
    private const int WideEnoughToBePiped = 240;

    /// <summary>A table with many columns needs room where no window limits it.</summary>
    public static void WidenWhenPiped()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WideEnoughToBePiped;
        }
    }

    public static void Write(object value) => Write(value, OpenedJson.Indented);

    public static void WriteLine(object value) => Write(value, OpenedJson.Line);

    private static void Write(object value, JsonSerializerOptions options) =>
        Console.Out.WriteLine(JsonSerializer.Serialize(value, value.GetType(), options));
}
