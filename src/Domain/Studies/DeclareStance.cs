namespace PeerEvents.Domain.Studies;

/// <summary>Declare the stance of the analysis: what there is, and what can be known of it.</summary>
public sealed record DeclareStance(string Stance, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(DeclareStance command, Study study)
    {
        var refusal =
            FramingRules.ProblemWith(command.Stance, "studies/stance-missing", "The stance")
            ?? FreeText.ProblemWithNote(command.Reason);
        var before = study.Framing.Stance;
        return refusal is not null ? refusal
            : before is not null && before.Text == command.Stance.Trim() ? Decision.Nothing
            : Decision.Record(
                new StanceDeclared(
                    before,
                    Words.Of(command.Stance.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }
}
