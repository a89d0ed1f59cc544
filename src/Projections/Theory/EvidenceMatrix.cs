using PeerEvents.Domain.Theory;

namespace PeerEvents.Projections.Theory;

/// <summary>Who bears on which configuration, and how; empty cells are left out.</summary>
public static class EvidenceMatrix
{
    /// <summary>Evidence on a part counts for its configuration. By configuration, then participant.</summary>
    public static IReadOnlyList<MatrixCell> Of(ProgramTheory theory) =>
        [
            .. theory.Configurations.SelectMany(configuration =>
                theory
                    .Evidence.Where(evidence => evidence.ParticipantId is not null)
                    .Where(evidence =>
                        evidence.TargetId == configuration.Id
                        || configuration.Parts.Any(part => part.Id == evidence.TargetId)
                    )
                    .GroupBy(evidence => evidence.ParticipantId!.Value)
                    .OrderBy(group => group.Key)
                    .Select(group => new MatrixCell(
                        configuration.Id,
                        group.Key,
                        [.. group.Select(evidence => evidence.Stance).Distinct().Order()],
                        [.. group.Select(evidence => evidence.Id)]
                    ))
            ),
        ];
}

/// <summary>What the evidence of one participant does to one configuration.</summary>
public sealed record MatrixCell(
    Guid ConfigurationId,
    Guid ParticipantId,
    IReadOnlyList<EvidenceStance> Stances,
    IReadOnlyList<Guid> Evidence
);
