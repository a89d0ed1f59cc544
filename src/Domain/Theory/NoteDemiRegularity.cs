namespace PeerEvents.Domain.Theory;

/// <summary>Note a partial pattern between contexts and outcomes, with those who do not show it.</summary>
public sealed record NoteDemiRegularity(
    Guid RegularityId,
    string Pattern,
    IReadOnlyList<Guid> Cases,
    IReadOnlyList<Guid>? CounterCases = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands and on the participants.</summary>
    public static Decision Decide(
        NoteDemiRegularity command,
        ProgramTheory theory,
        StudyContext context
    )
    {
        IReadOnlyList<Guid> counter = command.CounterCases ?? [];
        var people = command.Cases.Concat(counter).Distinct().Order().ToList();
        var refusal =
            (
                theory.DemiRegularities.Any(known => known.Id == command.RegularityId)
                    ? TheoryRules.AlreadyThere
                : !people.All(context.HasParticipant) ? Participants.ParticipantRules.Unknown
                : command.Cases.Intersect(counter).Any()
                    ? new Refusal(
                        "theory/case-and-counter-case",
                        "A participant shows the pattern or does not. Name each once."
                    )
                : null
            )
            ?? CommonRules.ProblemWithText(
                command.Pattern,
                "theory/pattern-missing",
                "Say what tends to go with what."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new DemiRegularityNoted(
                    command.RegularityId,
                    Words.Of(command.Pattern.Trim(), people),
                    [.. command.Cases.Distinct().Order()],
                    [.. counter.Distinct().Order()]
                )
            );
    }
}
