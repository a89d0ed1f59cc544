namespace PeerEvents.Domain.Studies;

/// <summary>Write the study's description anew; no text takes it away.</summary>
public sealed record DescribeStudy(string? Description, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(DescribeStudy command, Study study)
    {
        var refusal =
            FreeText.ProblemWithNote(command.Description)
            ?? FreeText.ProblemWithNote(command.Reason);
        var description = Words.OfOptional(command.Description);
        return refusal is not null ? refusal
            : Equals(description?.Text, study.Description?.Text)
            && (description is null) == (study.Description is null)
                ? Decision.Nothing
            : Decision.Record(
                new StudyDescribed(study.Description, description, Words.OfOptional(command.Reason))
            );
    }
}
