namespace PeerEvents.Domain.Studies;

/// <summary>Say what one brings oneself that shapes the reading; nobody says it for another.</summary>
public sealed record StatePositionality(
    string Statement,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the study as it stands, for whoever asks.</summary>
    public static Decision Decide(StatePositionality command, Study study, Guid person)
    {
        var refusal =
            FramingRules.ProblemWith(
                command.Statement,
                "studies/positionality-missing",
                "The statement"
            ) ?? FreeText.ProblemWithNote(command.Reason);
        var before = study.Framing.PositionOf(person)?.Statement;
        return refusal is not null ? refusal
            : before is not null && before.Text == command.Statement.Trim() ? Decision.Nothing
            : Decision.Record(
                new PositionalityStated(
                    person,
                    before,
                    Words.Of(command.Statement.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }
}
