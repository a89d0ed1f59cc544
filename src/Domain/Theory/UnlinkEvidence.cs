namespace PeerEvents.Domain.Theory;

/// <summary>Take a link between evidence and theory back.</summary>
public sealed record UnlinkEvidence(Guid EvidenceId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(UnlinkEvidence command, ProgramTheory theory)
    {
        var evidence = theory.Evidence.FirstOrDefault(known => known.Id == command.EvidenceId);
        var refusal =
            TheoryRules.Problem(theory, [command.EvidenceId])
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new EvidenceUnlinked(
                    command.EvidenceId,
                    Words.OfOptional(
                        command.Reason,
                        evidence!.ParticipantId is { } person ? [person] : []
                    )
                )
            );
    }
}
