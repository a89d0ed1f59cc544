namespace PeerEvents.Host.CommandLine;

/// <summary>Writes rows as RFC 4180 says.</summary>
internal static class Csv
{
    public static void Write(IEnumerable<string> fields) => Console.Out.Write(Line(fields));

    public static string Line(IEnumerable<string> fields) =>
        string.Join(',', fields.Select(Quote)) + "\r\n";

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
