namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// A file that cannot be taken for a Taguette project; the sentence says what to do, and holds
/// nothing of the file.
/// </summary>
internal sealed class UnreadableProjectException(string sentence) : Exception(sentence)
{
    public static UnreadableProjectException Damaged() =>
        new("The file is damaged: export the project from Taguette again and import that file.");

    public static UnreadableProjectException NotTaguette() =>
        new("The file is not a Taguette 1.x project: export it from a current Taguette.");

    public static UnreadableProjectException WrongValue() =>
        new(
            "The project has a value that Taguette does not write: "
                + "export it from a current Taguette again and import that file."
        );

    public static UnreadableProjectException WrongText() =>
        new(
            "The project has a text with a character that cannot be kept (U+0000, half a "
                + "character, not UTF-8): correct that text in Taguette and export again."
        );

    public static UnreadableProjectException WrongEntry() =>
        new(
            "The project's log has an entry that is not as Taguette writes it: "
                + "export the project from a current Taguette again and import that file."
        );
}
