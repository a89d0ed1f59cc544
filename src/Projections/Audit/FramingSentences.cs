using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what a study sets out from.</summary>
internal static class FramingSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            QuestionStated e => new($"stated the research question", After: names.Text(e.Question)),
            QuestionRevised e => Telling.Changed(
                names,
                $"revised the research question",
                e.From,
                e.To
            ),
            StanceDeclared e => Telling.Changed(
                names,
                $"declared the stance of the analysis",
                e.From,
                e.To
            ),
            ApproachChosen e => new(
                $"chose {Approach(e.To, names)} thematic analysis",
                Approach(e.From, names),
                Approach(e.To, names)
            ),
            PositionalityStated e => Telling.Changed(
                names,
                $"stated their positionality",
                e.From,
                e.To
            ),
            ExpectationNoted e => new($"noted an expectation", After: names.Text(e.Expectation)),
            PhaseEntered e => new(
                e.From is null
                    ? (FormattableString)$"began with {Phase(e.To, names)}"
                    : $"went from {Phase(e.From, names)} to {Phase(e.To, names)}",
                Phase(e.From, names),
                Phase(e.To, names)
            ),
            _ => null,
        };

    /// <summary>How an approach is spelled in English.</summary>
    internal static string Spelled(Approach approach) =>
        approach switch
        {
            Domain.Studies.Approach.Reflexive => "reflexive",
            Domain.Studies.Approach.Codebook => "codebook",
            _ => "coding reliability",
        };

    /// <summary>How a phase is spelled in English.</summary>
    internal static string Spelled(AnalysisPhase phase) =>
        phase switch
        {
            AnalysisPhase.Familiarising => "familiarising",
            AnalysisPhase.Coding => "coding",
            AnalysisPhase.GeneratingThemes => "generating themes",
            AnalysisPhase.ReviewingThemes => "reviewing themes",
            AnalysisPhase.DefiningThemes => "defining themes",
            _ => "writing up",
        };

    private static string? Approach(Approach? approach, TrailNames names) =>
        approach is { } one ? names.Language.Word(Spelled(one)) : null;

    private static string? Phase(AnalysisPhase? phase, TrailNames names) =>
        phase is { } one ? names.Language.Word(Spelled(one)) : null;
}
