using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Languages;
using PeerEvents.Projections.Sources;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>Figures of agreement as of a moment.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Coefficient">The figure.</param>
/// <param name="Unit">What was counted as one.</param>
/// <param name="Coders">Who was compared.</param>
/// <param name="Units">How many units there were; nothing for free spans.</param>
/// <param name="Notice">What to think of before reading it, in reflexive work.</param>
/// <param name="Figures">All codes together first, then each; empty behind a notice nobody took.</param>
/// <param name="InputsHash">SHA-256 over everything that it was computed from.</param>
public sealed record AgreementView(
    long Moment,
    Coefficient Coefficient,
    AgreementUnit Unit,
    IReadOnlyList<Guid> Coders,
    long? Units,
    string? Notice,
    IReadOnlyList<FigureView> Figures,
    string InputsHash
)
{
    /// <summary>Said before figures in reflexive work.</summary>
    public const string ReflexiveNotice =
        "In reflexive work agreement is no sign of quality: two people who read alike may share "
        + "training. A figure can only help you to talk. Ask again with show to see it.";

    /// <summary>Computes it, or says why it cannot be asked for.</summary>
    public static async Task<(AgreementView? View, Refusal? Refusal)> Read(
        StudyReader study,
        IReadOnlyList<RoundItem> items,
        CodingRound? round,
        AgreementDesign asked,
        Moment moment,
        bool show,
        CancellationToken cancellation
    )
    {
        var (design, assessment, refusal) = await Assess(
            study,
            items,
            round,
            asked,
            moment,
            cancellation
        );
        if (assessment is null)
        {
            return (null, refusal);
        }

        var approach = (await study.StudyAt(moment, cancellation))?.Framing.Approach;
        var isReflexive = !Labels.For(approach).ShowsAgreement;
        var tree = await study.Codebook(moment, cancellation);
        return (
            new AgreementView(
                moment.Number,
                design!.Coefficient,
                design.Unit,
                assessment.Coders,
                assessment.Units,
                isReflexive ? study.Language.Word(ReflexiveNotice) : null,
                isReflexive && !show
                    ? []
                    :
                    [
                        FigureView.Of(null, assessment.Pooled, study.Language),
                        .. assessment.OfCodes.Select(of =>
                            FigureView.Of(
                                new CodeLabel(of.CodeId!.Value, tree.Find(of.CodeId.Value)!.Name),
                                of,
                                study.Language
                            )
                        ),
                    ],
                assessment.InputsHash
            ),
            null
        );
    }

    /// <summary>The same as it is kept in the record, with the codes it is over.</summary>
    public static async Task<(
        AgreementDesign? Design,
        AgreementAssessment? Assessment,
        Refusal? Refusal
    )> Assess(
        StudyReader study,
        IReadOnlyList<RoundItem> items,
        CodingRound? round,
        AgreementDesign asked,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var coders = items.SelectMany(item => item.Coders).Distinct().ToList();
        if (asked.Problem(coders.Count) is { } problem)
        {
            return (null, null, problem);
        }

        if (round?.IsRunningBlind() ?? false)
        {
            return (null, null, DetectDifferences.StillBlind);
        }

        var state = await study.State(moment, cancellation);
        if (asked.Codes.Except(state.Codes.Select(code => code.Id)).Any())
        {
            return (
                null,
                null,
                new Refusal(
                    "reconciliation/code-unknown",
                    "One of the codes is not in the codebook at this moment. See which there are."
                )
            );
        }

        var texts =
            asked.Unit == AgreementUnit.Sentence
                ? await SourceTexts.Read(
                    study.Connection,
                    study.Json,
                    study.Study,
                    [
                        .. state
                            .Sources.SelectMany(source => source.Texts)
                            .Select(text => text.TextId),
                    ],
                    cancellation
                )
                : null;
        var sources = AssessedSources.Of(
            state,
            items,
            round?.Units ?? [],
            asked.Unit,
            text => texts?.GetValueOrDefault(text)?.Whole()
        );
        if (sources is null)
        {
            return (
                null,
                null,
                new Refusal(
                    "reconciliation/words-withdrawn",
                    "Some words of these sources were withdrawn, so sentences cannot be told. Take turns."
                )
            );
        }

        var design = asked with { Codes = Codes(asked, round, sources, coders) };
        return (design, AgreementAssessment.Of(design, coders, sources), null);
    }

    private static IReadOnlyList<Guid> Codes(
        AgreementDesign asked,
        CodingRound? round,
        IReadOnlyList<AssessedSource> sources,
        List<Guid> coders
    ) =>
        asked.Codes.Count > 0 ? asked.Codes
        : round?.Codes is { Count: > 0 } limited ? limited
        :
        [
            .. sources
                .SelectMany(source => source.Codings)
                .Where(coding => coders.Contains(coding.Coder))
                .Select(coding => coding.CodeId)
                .Distinct()
                .Order(),
        ];
}

/// <summary>One figure as it is shown.</summary>
/// <param name="Code">The code; nothing for all together.</param>
/// <param name="Value">The figure; nothing where there is a reason.</param>
/// <param name="Reason">The stable name of why there is none.</param>
/// <param name="Sentence">The same as a sentence.</param>
/// <param name="Observed">What was observed.</param>
/// <param name="Expected">What chance lets expect.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
/// <param name="IsProvisional">Whether published implementations differ.</param>
public sealed record FigureView(
    CodeLabel? Code,
    double? Value,
    string? Reason,
    string? Sentence,
    double? Observed,
    double? Expected,
    double? Low,
    double? High,
    bool IsProvisional
)
{
    internal static FigureView Of(CodeLabel? code, AssessedFigure of, Language says) =>
        new(
            code,
            of.Figure.Value,
            of.Figure.Reason?.Code,
            of.Figure.Reason is { } reason ? says.Word(reason.Sentence) : null,
            of.Figure.Observed,
            of.Figure.Expected,
            of.Interval?.Low,
            of.Interval?.High,
            of.Figure.IsProvisional
        );
}
