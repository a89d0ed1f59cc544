using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Studies;

/// <summary>
/// What things are called in a study, which follows from its approach: in reflexive work a codebook
/// is a list of codes, nobody is a coder and nothing is reconciled.
/// </summary>
/// <param name="Codebook">All codes together.</param>
/// <param name="Coder">Who codes.</param>
/// <param name="SecondCoder">Who reads and codes the same.</param>
/// <param name="Reconcile">Looking at two people's codings together.</param>
/// <param name="ShowsAgreement">Whether figures of agreement are shown without being asked for.</param>
public sealed record Labels(
    string Codebook,
    string Coder,
    string SecondCoder,
    string Reconcile,
    bool ShowsAgreement
)
{
    private static readonly Labels Reflexive = new(
        "Codes",
        "analyst",
        "second reader",
        "side by side",
        false
    );

    private static readonly Labels Others = new(
        "Codebook",
        "coder",
        "second coder",
        "reconcile",
        true
    );

    /// <summary>Reflexive until another approach is chosen.</summary>
    public static Labels For(Approach? approach) =>
        approach is null or Approach.Reflexive ? Reflexive : Others;
}
