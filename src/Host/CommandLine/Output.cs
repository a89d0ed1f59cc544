using System.Text.Json;
using PeerEvents.Projections;

namespace PeerEvents.Host.CommandLine;

/// <summary>Writes for programs.</summary>
internal static class Output
{
    public static void Write(object value) => Write(value, OpenedJson.Indented);

    public static void WriteLine(object value) => Write(value, OpenedJson.Line);

    private static void Write(object value, JsonSerializerOptions options) =>
        Console.Out.WriteLine(JsonSerializer.Serialize(value, value.GetType(), options));
}
