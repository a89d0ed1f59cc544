using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what a study sets out from.</summary>
internal static class FramingSentences
{
    public static Told? Tell(object data) =>
        data switch
        {
            QuestionStated e => new(
                "stated the research question",
                After: AuditSentences.TrailText(e.Question)
            ),
            QuestionRevised e => AuditSentences.Changed(
                "revised the research question",
                e.From,
                e.To
            ),
            StanceDeclared e => AuditSentences.Changed(
                "declared the stance of the analysis",
                e.From,
                e.To
            ),
            ApproachChosen e => new(
                $"chose {Spelled(e.To)} thematic analysis",
                e.From is { } from ? Spelled(from) : null,
                Spelled(e.To)
            ),
            PositionalityStated e => AuditSentences.Changed(
                "stated their positionality",
                e.From,
                e.To
            ),
            ExpectationNoted e => new(
                "noted an expectation",
                After: AuditSentences.TrailText(e.Expectation)
            ),
            PhaseEntered e => new(
                e.From is null
                    ? $"began with {Spelled(e.To)}"
                    : $"went from {Spelled(e.From.Value)} to {Spelled(e.To)}",
                e.From is { } from ? Spelled(from) : null,
                Spelled(e.To)
            ),
            _ => null,
        };

    private static string Spelled(Approach approach) =>
        approach switch
        {
            Approach.Reflexive => "reflexive",
            Approach.Codebook => "codebook",
            _ => "coding reliability",
        };

    private static string Spelled(AnalysisPhase phase) =>
        phase switch
        {
            AnalysisPhase.Familiarising => "familiarising",
            AnalysisPhase.Coding => "coding",
            AnalysisPhase.GeneratingThemes => "generating themes",
            AnalysisPhase.ReviewingThemes => "reviewing themes",
            AnalysisPhase.DefiningThemes => "defining themes",
            _ => "writing up",
        };
}
