namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>A text that can be stored: PostgreSQL's jsonb has no U+0000.</summary>
internal static class PlainText
{
    public static string Check(string text) =>
        text.Contains('\0') ? throw UnreadableProjectException.WrongText() : text;
}
