namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>An interview as it was read from a file.</summary>
/// <param name="Name">What the file is called, without its folder.</param>
/// <param name="Text">Its text, line ends LF.</param>
/// <param name="LeftOut">What the file holds beside it, which is not taken over.</param>
internal sealed record InterviewFile(string Name, string Text, IReadOnlyList<LeftOut> LeftOut);

/// <summary>Something in a file that is not taken over, and how often it is there.</summary>
internal sealed record LeftOut(LeftOutKind Kind, int Count);

/// <summary>What a document can hold beside its text.</summary>
internal enum LeftOutKind
{
    Pictures,
    TextBoxes,
    Comments,
    Notes,
    HeadersAndFooters,
    DeletedText,
    HiddenText,
    ListNumbers,
    Symbols,
}
