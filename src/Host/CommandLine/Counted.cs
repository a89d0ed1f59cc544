namespace PeerEvents.Host.CommandLine;

/// <summary>Things by their number, in words.</summary>
internal static class Counted
{
    /// <summary>As <c>1 code</c> and <c>3 codes</c>.</summary>
    public static string Of(int count, string one, string? many = null) =>
        count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
