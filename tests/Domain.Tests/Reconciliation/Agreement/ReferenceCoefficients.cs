using System.Globalization;
using System.Text.RegularExpressions;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>What computes each coefficient that the reference names.</summary>
internal static partial class ReferenceCoefficients
{
    private const int Samples = 300;
    private const ulong Seed = 1;

    private static readonly Dictionary<string, Func<ReferenceCase, string, double?>> Named = new(
        StringComparer.Ordinal
    )
    {
        ["percent_agreement"] = (at, _) => PercentAgreement.OfUnits(at.Table).Value,
        ["percent_agreement_gwet"] = (at, _) => PercentAgreement.OfUnits(at.Table).Value,
        ["percent_agreement_quadratic"] = (at, _) =>
            PercentAgreement.OfUnits(at.Table, Quadratic(at)).Value,
        ["observed_agreement"] = (at, _) => FleissKappa.Of(at.Table).Observed,
        ["expected_agreement"] = (at, _) => FleissKappa.Of(at.Table).Expected,
        ["expected_agreement_cohen"] = (at, _) => CohenKappa.Of(at.Table).Expected,
        ["expected_agreement_scott"] = (at, _) => ScottPi.Of(at.Table).Expected,
        ["cohen_kappa"] = (at, _) => CohenKappa.Of(at.Table).Value,
        ["cohen_kappa_max"] = (at, _) => CohenKappa.Maximum(at.Table).Value,
        ["cohen_kappa_ase"] = (at, _) => CohenKappa.Interval(at.Table).StandardError,
        ["cohen_kappa_ci95_low"] = (at, _) => CohenKappa.Interval(at.Table).Low,
        ["cohen_kappa_ci95_high"] = (at, _) => CohenKappa.Interval(at.Table).High,
        ["cohen_kappa_linear"] = (at, _) =>
            WeightedKappa.Of(at.Table, CategoryWeights.Linear(at.Table.Categories)).Value,
        ["cohen_kappa_quadratic"] = (at, _) => WeightedKappa.Of(at.Table, Quadratic(at)).Value,
        ["cohen_kappa_weighted"] = (at, _) => WeightedKappa.Of(at.Table, at.Weights!).Value,
        ["observed_weighted_disagreement"] = (at, _) =>
            WeightedKappa.Of(at.Table, at.Weights!).Observed,
        ["expected_weighted_disagreement"] = (at, _) =>
            WeightedKappa.Of(at.Table, at.Weights!).Expected,
        ["scott_pi"] = (at, _) => ScottPi.Of(at.Table).Value,
        ["scott_pi_quadratic"] = (at, _) => ScottPi.Of(at.Table, Quadratic(at)).Value,
        ["bennett_s_brennan_prediger"] = (at, _) => BrennanPrediger.Of(at.Table).Value,
        ["brennan_prediger"] = (at, _) => BrennanPrediger.Of(at.Table).Value,
        ["brennan_prediger_quadratic"] = (at, _) =>
            BrennanPrediger.Of(at.Table, Quadratic(at)).Value,
        ["fleiss_kappa"] = (at, _) => FleissKappa.Of(at.Table).Value,
        ["fleiss_kappa_r_irr"] = (at, _) => FleissKappa.Of(at.Table).Value,
        ["fleiss_kappa_gwet_missing"] = (at, _) => FleissKappa.WithMissing(at.Table).Value,
        ["fleiss_kappa_quadratic"] = (at, _) =>
            FleissKappa.WithMissing(at.Table, Quadratic(at)).Value,
        ["fleiss_kappa_quadratic_gwet_missing"] = (at, _) =>
            FleissKappa.WithMissing(at.Table, Quadratic(at)).Value,
        ["randolph_free_marginal"] = (at, _) => RandolphKappa.Of(at.Table).Value,
        ["conger_kappa"] = (at, _) => CongerKappa.Of(at.Table).Value,
        ["hubert_kappa"] = (at, _) => HubertKappa.Of(at.Table).Value,
        ["light_mean_pairwise_cohen_kappa"] = (at, _) => LightKappa.Of(at.Table).Value,
        ["gwet_ac1"] = (at, _) => GwetCoefficient.Of(at.Table).Value,
        ["gwet_ac2_quadratic"] = (at, _) => GwetCoefficient.Of(at.Table, Quadratic(at)).Value,
        ["krippendorff_alpha"] = (at, metric) => Alpha(at, metric).Value,
        ["krippendorff_alpha_exact_nominal"] = (at, metric) => Alpha(at, metric).Value,
        ["krippendorff_alpha_quadratic"] = (at, metric) => Alpha(at, metric).Value,
        ["observed_disagreement"] = (at, metric) => Alpha(at, metric).Observed,
        ["expected_disagreement"] = (at, metric) => Alpha(at, metric).Expected,
        ["krippendorff_alpha_weighted"] = (at, _) => Weighted(at).Value,
        ["observed_weighted_disagreement_alpha"] = (at, _) => Weighted(at).Observed,
        ["expected_weighted_disagreement_alpha"] = (at, _) => Weighted(at).Expected,
        ["krippendorff_alpha_masi"] = (at, _) => Sets(at, SetDistance.Masi),
        ["krippendorff_alpha_set"] = (at, _) => Sets(at, SetDistance.Passonneau2004),
        ["alpha_U"] = (at, _) => AlphaU.Of(at.Continuum).Value,
        ["u_alpha"] = (at, _) => UAlpha.Of(at.Continuum).U.Value,
        ["bar_u_alpha"] = (at, _) => UAlpha.Of(at.Continuum).Relevance.Value,
        ["cu_alpha"] = (at, _) => UAlpha.Of(at.Continuum).Coding.Value,
        ["cu_coverage"] = (at, _) => UAlpha.Of(at.Continuum).Coding.Coverage,
        ["best_alignment_disorder"] = (at, _) =>
            Gamma.BestAlignmentDisorder(at.Continuum, at.Gamma).Value,
        ["gamma"] = (at, _) => Gamma.Of(at.Continuum, at.Gamma, Samples, Seed).Figure.Value,
    };

    /// <summary>The coefficient by its name in the reference; none if it has no value.</summary>
    /// <exception cref="InvalidOperationException">Nothing computes it.</exception>
    public static double? Compute(ReferenceCase at, string name, string metric) =>
        Named.TryGetValue(name, out var compute) ? compute(at, metric)
        : Numbered().Match(name) is { Success: true } numbered ? OfNumber(at, numbered)
        : Unitized().Match(name) is { Success: true } unitized ? OfCategory(at, unitized)
        : OfValue(at, name)?.Value;

    /// <summary>(k)uα, if that is what the name means.</summary>
    /// <exception cref="InvalidOperationException">It means something else.</exception>
    public static AgreementFigure? OfValue(ReferenceCase at, string name) =>
        Valued().Match(name) is { Success: true } valued
            ? UAlpha.Of(at.Continuum).OfValue[at.Names.IndexOf(valued.Groups["value"].Value)]
            : throw new InvalidOperationException($"Nothing computes {name}.");

    private static double? OfNumber(ReferenceCase at, Match match)
    {
        var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - 1;
        var counts = at.Json.GetProperty("data").GetProperty("counts").Grid();
        return match.Groups["name"].Value == "unit_agreement"
            ? PercentAgreement.OfUnits(RatingsTable.FromCounts([counts[number]])).Value
            : FleissKappa.OfCategory(at.Table, number).Value;
    }

    private static double? OfCategory(ReferenceCase at, Match match)
    {
        var isStretched = match.Groups["form"].Value == "_stretched_x50000";
        var figure = AlphaU.OfCategory(
            isStretched ? at.Stretched(50_000) : at.Continuum,
            at.Names.IndexOf(match.Groups["category"].Value)
        );
        return match.Groups["name"].Value switch
        {
            "observed_disagreement" => figure.Observed,
            "expected_disagreement" => figure.Expected,
            _ => figure.Value,
        };
    }

    private static CategoryWeights Quadratic(ReferenceCase at) =>
        CategoryWeights.Quadratic(at.Table.Categories);

    private static AgreementFigure Weighted(ReferenceCase at) =>
        KrippendorffAlpha.Of(at.Table, AlphaMetric.Custom(at.Weights!));

    private static double? Sets(ReferenceCase at, SetDistance distance) =>
        KrippendorffAlpha.Of(at.Sets.Table, at.Sets.Metric(distance)).Value;

    private static AgreementFigure Alpha(ReferenceCase at, string metric) =>
        KrippendorffAlpha.Of(
            at.Table,
            metric.Split(' ')[0] switch
            {
                "nominal" => AlphaMetric.Nominal,
                "ordinal" => AlphaMetric.Ordinal,
                "interval" => AlphaMetric.Interval(at.Values),
                "ratio" => AlphaMetric.Ratio(at.Values),
                _ => throw new InvalidOperationException($"The metric {metric} is not known."),
            }
        );

    [GeneratedRegex(@"^(?<name>fleiss_kappa_category|unit_agreement)_(?<number>\d+)$")]
    private static partial Regex Numbered();

    [GeneratedRegex(
        "^(?<name>observed_disagreement|expected_disagreement|alpha_U)_(?<category>[A-Za-z])"
            + "(?<form>_L24|_stretched_x50000)?$"
    )]
    private static partial Regex Unitized();

    [GeneratedRegex(@"^\((?<value>.+)\)u_alpha$")]
    private static partial Regex Valued();
}
