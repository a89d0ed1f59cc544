namespace PeerEvents.Domain.Theory;

/// <summary>Say that a configuration does not hold; it stays on record.</summary>
public sealed record RejectConfiguration(
    Guid ConfigurationId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(RejectConfiguration command, ProgramTheory theory)
    {
        var known = theory.Configuration(command.ConfigurationId);
        return known is null ? TheoryRules.TargetUnknown
            : known.IsRejected ? Decision.Nothing
            : FreeText.ProblemWithNote(command.Reason) is { } refusal ? refusal
            : Decision.Record(
                new ConfigurationRejected(
                    known.Id,
                    Words.OfOptional(command.Reason, known.Name.Subjects)
                )
            );
    }
}
