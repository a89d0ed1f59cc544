namespace PeerEvents.Domain.Reconciliation;

/// <summary>What agreement is asked about: which figure, over which units, of whom.</summary>
/// <param name="Coefficient">The figure.</param>
/// <param name="Unit">What is counted as one.</param>
/// <param name="Codes">
/// The codes; each gets a figure of its own, and all together one. Of a scale, its steps in order.
/// </param>
/// <param name="Resamples">How many bootstrap samples its interval rests on; 0 for none.</param>
/// <param name="Seed">What chance begins with, so that it is the same chance again.</param>
public sealed record AgreementDesign(
    Coefficient Coefficient,
    AgreementUnit Unit,
    IReadOnlyList<Guid> Codes,
    int Resamples = 0,
    int Seed = 1
)
{
    /// <summary>The most bootstrap samples.</summary>
    public const int MostResamples = 10_000;

    /// <summary>Why this figure cannot be asked of this design, or null.</summary>
    public Refusal? Problem(int coders) =>
        coders < 2
            ? new Refusal(
                "reconciliation/agreement-needs-two",
                "Agreement needs at least two coders."
            )
        : OfTwo() && coders != 2
            ? new Refusal(
                "reconciliation/coefficient-needs-two-coders",
                "This coefficient compares two coders. Name two, or ask for Krippendorff's alpha."
            )
        : OfSpans() && Unit != AgreementUnit.FreeSpan
            ? new Refusal(
                "reconciliation/coefficient-needs-free-spans",
                "This coefficient is of free spans. Ask for it with the unit freeSpan."
            )
        : !OfSpans() && Unit == AgreementUnit.FreeSpan
            ? new Refusal(
                "reconciliation/coefficient-needs-units",
                "This coefficient needs units that are there before coding: turn, sentence, character or segment."
            )
        : Coefficient == Coefficient.AlphaMasi && Unit == AgreementUnit.Character
            ? new Refusal(
                "reconciliation/coefficient-needs-larger-units",
                "Sets of codes are compared on turns, sentences or segments, not on characters."
            )
        : OfAScale() && (Unit == AgreementUnit.Character || Codes.Count < 2)
            ? new Refusal(
                "reconciliation/coefficient-needs-a-scale",
                "This coefficient compares steps of a scale. Name its codes in their order, and ask over turns, sentences or segments."
            )
        : Resamples is < 0 or > MostResamples
            ? new Refusal(
                "reconciliation/resamples",
                $"An interval rests on 0 to {MostResamples} samples."
            )
        : null;

    /// <summary>Whether its codes are the steps of a scale.</summary>
    internal bool OfAScale() =>
        Coefficient
            is Coefficient.WeightedKappaLinear
                or Coefficient.WeightedKappaQuadratic
                or Coefficient.AlphaOrdinal
                or Coefficient.AlphaInterval
                or Coefficient.AlphaRatio
                or Coefficient.GwetAc2;

    private bool OfTwo() =>
        Coefficient
            is Coefficient.CohenKappa
                or Coefficient.CohenKappaMaximum
                or Coefficient.ScottPi
                or Coefficient.WeightedKappaLinear
                or Coefficient.WeightedKappaQuadratic;

    private bool OfSpans() =>
        Coefficient
            is Coefficient.AlphaU
                or Coefficient.UAlpha
                or Coefficient.UAlphaRelevance
                or Coefficient.UAlphaCoding
                or Coefficient.Gamma
                or Coefficient.SpanF1;
}

/// <summary>What agreement is counted over.</summary>
public enum AgreementUnit
{
    /// <summary>What one participant says until another speaks.</summary>
    Turn,

    /// <summary>A sentence, or a line.</summary>
    Sentence,

    /// <summary>A character; much uncoded text makes figures high.</summary>
    Character,

    /// <summary>A passage that was marked before the coders began.</summary>
    Segment,

    /// <summary>Whatever span a coder marked.</summary>
    FreeSpan,
}

/// <summary>A figure of agreement; the sources of their formulas stand with each.</summary>
public enum Coefficient
{
    /// <summary>The share of pairs that agree.</summary>
    Percent,

    /// <summary>Cohen's kappa, two coders.</summary>
    CohenKappa,

    /// <summary>Scott's pi, two coders.</summary>
    ScottPi,

    /// <summary>Bennett's S, or Brennan and Prediger's kappa.</summary>
    BrennanPrediger,

    /// <summary>Fleiss' kappa, with Gwet's treatment of missing values.</summary>
    FleissKappa,

    /// <summary>Randolph's free-marginal kappa.</summary>
    FreeMarginalKappa,

    /// <summary>Krippendorff's alpha for nominal values.</summary>
    KrippendorffAlpha,

    /// <summary>Gwet's AC1.</summary>
    GwetAc1,

    /// <summary>Krippendorff's alpha over sets of codes, with the MASI distance.</summary>
    AlphaMasi,

    /// <summary>Krippendorff's unitizing alpha of 2004.</summary>
    AlphaU,

    /// <summary>uα of 2016.</summary>
    UAlpha,

    /// <summary>|uα: relevance alone.</summary>
    UAlphaRelevance,

    /// <summary>cuα: coding alone.</summary>
    UAlphaCoding,

    /// <summary>Mathet's gamma.</summary>
    Gamma,

    /// <summary>Mean F1 of pairs of coders on equal spans with equal codes.</summary>
    SpanF1,

    /// <summary>The most that Cohen's kappa could be with how often each coder used a code.</summary>
    CohenKappaMaximum,

    /// <summary>Cohen's weighted kappa over a scale of codes, linear weights; two coders.</summary>
    WeightedKappaLinear,

    /// <summary>Cohen's weighted kappa over a scale of codes, quadratic weights; two coders.</summary>
    WeightedKappaQuadratic,

    /// <summary>Krippendorff's alpha over a scale of codes, as ranks.</summary>
    AlphaOrdinal,

    /// <summary>Krippendorff's alpha over a scale of codes, as equal steps.</summary>
    AlphaInterval,

    /// <summary>Krippendorff's alpha over a scale of codes, as amounts 1, 2, 3 and so on.</summary>
    AlphaRatio,

    /// <summary>Gwet's AC2 over a scale of codes, quadratic weights.</summary>
    GwetAc2,
}
