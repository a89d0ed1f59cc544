namespace PeerEvents.Domain.Studies;

/// <summary>Open a study; whoever opens it leads it.</summary>
public sealed record OpenStudy(
    Guid StudyId,
    string Title,
    string? Description,
    Guid PersonId,
    string? PersonName = null,
    bool IsSynthetic = false
)
{
    /// <summary>Decides on the study as it stands, null where there is none yet.</summary>
    public static Decision Decide(OpenStudy command, Study? study)
    {
        var refusal = study is null
            ? FreeText.ProblemWithName(command.Title, "studies/title", "A study")
                ?? FreeText.ProblemWithNote(command.Description)
                ?? FreeText.ProblemWithNote(command.PersonName)
            : new Refusal("studies/already-there", "This study is open already.");
        return refusal is not null
            ? refusal
            : Decision.Record(
                new StudyOpened(
                    command.StudyId,
                    Words.Of(command.Title.Trim()),
                    Words.OfOptional(command.Description),
                    command.IsSynthetic ? true : null
                ),
                new AnalystJoined(command.PersonId, Role.Lead, Words.OfOptional(command.PersonName))
            );
    }
}
