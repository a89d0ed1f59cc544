namespace PeerEvents.Domain.Studies;

/// <summary>Choose the kind of thematic analysis, which governs defaults and forbids nothing.</summary>
public sealed record ChooseApproach(Approach Approach, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(ChooseApproach command, Study study)
    {
        var before = study.Framing.Approach;
        return FreeText.ProblemWithNote(command.Reason) is { } refusal ? refusal
            : before == command.Approach ? Decision.Nothing
            : Decision.Record(
                new ApproachChosen(before, command.Approach, Words.OfOptional(command.Reason))
            );
    }
}
