namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>Why a round does not travel.</summary>
internal static class PackRefusals
{
    public static ImportRefusedException WordsAreGone() =>
        new("round-words-gone", "Some of the words are withdrawn, so they cannot travel.");

    public static ImportRefusedException WrongKey() =>
        new(
            "round-pack-key",
            "The file does not open with this key, or is not whole. Ask for the key again."
        );

    public static ImportRefusedException NotACoder() =>
        new("round-pack-coder", "That is nobody who codes in this round. Name one of its coders.");

    public static ImportRefusedException Over() =>
        new(
            "round-pack-over",
            "The round is unblinded or closed, or this coder has submitted. Nothing more is taken in."
        );

    public static ImportRefusedException Elsewhere() =>
        new("round-pack-elsewhere", "The file belongs to another study or round.");

    public static ImportRefusedException NotBack() =>
        new(
            "round-pack-not-back",
            "The file is on its way out: it holds nobody's work. Open it with import where the coder works."
        );

    public static ImportRefusedException IsBack() =>
        new(
            "round-pack-is-back",
            "The file comes back with somebody's work. Take it in with round take where the study is."
        );

    public static ImportRefusedException TextDiffers() =>
        new(
            "round-text-differs",
            "A transcript was corrected here since the round went out. Ask the coder to code the new one."
        );

    public static ImportRefusedException CodeIsGone() =>
        new(
            "round-code-gone",
            "A code that the coder used is out of use here by now. Revive it, and take the file in then."
        );

    public static ImportRefusedException NameIsTaken() =>
        new(
            "round-code-name-taken",
            "The coder made a code whose name another has here by now. Rename that one first."
        );

    public static ImportRefusedException Foreign() =>
        new(
            "round-entry-foreign",
            "The file holds something that a coder in a round does not do, or outside its sources."
        );
}
