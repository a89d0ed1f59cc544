namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>A whole number that an event can hold: at most 2^53 either way.</summary>
internal static class SafeInteger
{
    private const long Most = 1L << 53;

    public static long Check(long value) =>
        value is >= -Most and <= Most ? value : throw UnreadableProjectException.WrongValue();
}
