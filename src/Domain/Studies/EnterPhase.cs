namespace PeerEvents.Domain.Studies;

/// <summary>
/// Declare the phase one is in. Phases are recursive: no order is asked for, and every return is
/// kept.
/// </summary>
public sealed record EnterPhase(AnalysisPhase Phase, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands, for whoever asks.</summary>
    public static Decision Decide(EnterPhase command, Study study, Guid person)
    {
        var before = study.Framing.PhaseOf(person);
        return FreeText.ProblemWithNote(command.Reason) is { } refusal ? refusal
            : before == command.Phase ? Decision.Nothing
            : Decision.Record(
                new PhaseEntered(person, before, command.Phase, Words.OfOptional(command.Reason))
            );
    }
}
