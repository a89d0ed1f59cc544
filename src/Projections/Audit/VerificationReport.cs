using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Projections.Audit;

/// <summary>What a verification found, as it is told.</summary>
/// <param name="Study">The study, 32 hex digits.</param>
/// <param name="Verified">Whether every moment verifies.</param>
/// <param name="Head">The last moment that does.</param>
/// <param name="Moment">The first that does not.</param>
/// <param name="How">In what way.</param>
/// <param name="Proves">What is proved by it, where all verify.</param>
/// <param name="Sentence">What is wrong, where something is.</param>
public sealed record VerificationReport(
    string Study,
    bool Verified,
    Moment Head,
    long? Moment,
    Breakage? How,
    string? Proves,
    string? Sentence
)
{
    /// <summary>Of what was found, with the receipt it was compared with.</summary>
    public static VerificationReport Of(
        Guid study,
        Verification found,
        Receipt? receipt,
        Language? language = null
    )
    {
        var says = language ?? Language.English;
        return new(
            study.ToString("N"),
            found.Broken is null,
            found.Head,
            found.Broken?.Moment,
            found.Broken?.Breakage,
            found.Broken is not null ? null
                : receipt is null
                    ? says.Word(
                        "This proves that the record is consistent in itself; a receipt would prove more."
                    )
                : says.Say(
                    $"With the receipt, this proves that the record up to moment {receipt.Moment} is that of the day the receipt was made."
                ),
            found.Broken?.Sentence(says)
        );
    }
}
