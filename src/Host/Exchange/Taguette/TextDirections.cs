namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>How Taguette writes a text's direction.</summary>
internal static class TextDirections
{
    public static TextDirection? Parse(string written) =>
        written switch
        {
            "LEFT_TO_RIGHT" => TextDirection.LeftToRight,
            "RIGHT_TO_LEFT" => TextDirection.RightToLeft,
            _ => null,
        };
}
