namespace PeerEvents.Domain.Studies;

/// <summary>Give the study another title.</summary>
public sealed record RetitleStudy(string Title, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(RetitleStudy command, Study study)
    {
        var refusal =
            FreeText.ProblemWithName(command.Title, "studies/title", "A study")
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : command.Title.Trim() == study.Title.Text ? Decision.Nothing
            : Decision.Record(
                new StudyRetitled(
                    study.Title,
                    Words.Of(command.Title.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }
}
