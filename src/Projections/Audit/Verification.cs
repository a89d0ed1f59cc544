using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Projections.Audit;

/// <summary>What a verification of a study's record found.</summary>
/// <param name="Head">The last moment that verifies.</param>
/// <param name="Broken">The first that does not, or null.</param>
public sealed record Verification(Moment Head, BrokenMoment? Broken);

/// <summary>The first moment that does not verify, and how.</summary>
public sealed record BrokenMoment(long Moment, Breakage Breakage)
{
    /// <summary>One sentence about it, in English where no language is named.</summary>
    public string Sentence(Language? language = null)
    {
        var says = language ?? Language.English;
        return says.Say($"Moment {Moment} does not verify: {says.Word(What())}");
    }

    private string What() =>
        Breakage switch
        {
            Breakage.EntryChanged => "its entry is not what it was when it was numbered.",
            Breakage.EntryMissing => "its entry is gone from the store.",
            Breakage.EntryHidden => "its entry is marked to be passed over by the read models.",
            Breakage.EntryReplaced => "another entry stands in its place.",
            Breakage.EntryInserted => "an entry that was never numbered stands before it.",
            Breakage.MomentMissing => "its number and hash are gone, though later ones are there.",
            Breakage.NotNumbered => "its entry is in the store but was not numbered.",
            Breakage.TimeChanged => "its study time is not what its entries say.",
            Breakage.CheckpointDiffers => "the checkpoint it seals names another hash.",
            Breakage.TextDiffers => "the stored text is not the one it speaks of.",
            Breakage.ReceiptDiffers =>
                "the receipt names another hash, so the record was rewritten.",
            _ => "the receipt speaks of it, but the record ends before.",
        };
}

/// <summary>The ways in which a record can fail to verify.</summary>
public enum Breakage
{
    /// <summary>A stored column or payload differs from what was hashed.</summary>
    EntryChanged,

    /// <summary>A moment has no event.</summary>
    EntryMissing,

    /// <summary>An event is marked as archived or skipped.</summary>
    EntryHidden,

    /// <summary>A moment's event has another id.</summary>
    EntryReplaced,

    /// <summary>An event lies between two moments.</summary>
    EntryInserted,

    /// <summary>Moments are not gap-free.</summary>
    MomentMissing,

    /// <summary>Events after the last moment.</summary>
    NotNumbered,

    /// <summary>The running maximum of happened is not what is stored.</summary>
    TimeChanged,

    /// <summary>A sealed checkpoint and the chain disagree.</summary>
    CheckpointDiffers,

    /// <summary>A text beside the events does not match its fingerprint.</summary>
    TextDiffers,

    /// <summary>A receipt and the chain disagree.</summary>
    ReceiptDiffers,

    /// <summary>A receipt speaks of a moment that is not there.</summary>
    ReceiptAhead,
}
