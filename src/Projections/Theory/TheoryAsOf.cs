using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Theory;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Theory;

/// <summary>The program theory as of a moment, with who bears on what.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Version">What a write may carry to say which theory it was decided on.</param>
/// <param name="Title">What it was called.</param>
/// <param name="Published">How many versions were published.</param>
/// <param name="Propositions">Its propositions, rejected ones too.</param>
/// <param name="Configurations">Its configurations, rejected ones too.</param>
/// <param name="Evidence">The evidence that was linked.</param>
/// <param name="Retroductions">The steps from what was observed to what must be so.</param>
/// <param name="DemiRegularities">The partial patterns that were noted.</param>
/// <param name="Matrix">For each participant and configuration, what their evidence does.</param>
public sealed record TheoryAsOf(
    Moment Moment,
    int Version,
    Words? Title,
    int Published,
    IReadOnlyList<Proposition> Propositions,
    IReadOnlyList<Configuration> Configurations,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<RetroductiveStep> Retroductions,
    IReadOnlyList<DemiRegularity> DemiRegularities,
    IReadOnlyList<MatrixCell> Matrix
)
{
    /// <summary>The theory of a study; empty before it was begun.</summary>
    public static async Task<TheoryAsOf> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var theory =
            await study.Theory(moment, cancellation)
            ?? new ProgramTheory(DerivedId.ProgramTheory(study.Study));
        return new TheoryAsOf(
            moment,
            theory.StreamVersion,
            theory.Title,
            theory.Published,
            theory.Propositions,
            theory.Configurations,
            theory.Evidence,
            theory.Retroductions,
            theory.DemiRegularities,
            EvidenceMatrix.Of(theory)
        );
    }
}
