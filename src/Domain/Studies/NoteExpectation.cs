namespace PeerEvents.Domain.Studies;

/// <summary>Note what one expects to find; the record shows whether coding had begun by then.</summary>
public sealed record NoteExpectation(Guid ExpectationId, string Expectation, long? Version = null)
{
    /// <summary>Decides on the study as it stands, for whoever asks.</summary>
    public static Decision Decide(NoteExpectation command, Study study, Guid person)
    {
        var refusal =
            FramingRules.ProblemWith(
                command.Expectation,
                "studies/expectation-missing",
                "The expectation"
            )
            ?? (
                study.Framing.Expectations.Any(known => known.Id == command.ExpectationId)
                    ? new Refusal(
                        "studies/expectation-already-there",
                        "This expectation was noted already. Note a new one beside it."
                    )
                    : null
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ExpectationNoted(
                    command.ExpectationId,
                    person,
                    Words.Of(command.Expectation.Trim())
                )
            );
    }
}
