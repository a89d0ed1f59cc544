namespace PeerEvents.Domain.Theory;

/// <summary>Link what a participant said, or did not say, to the theory.</summary>
/// <param name="EvidenceId">The new link's id.</param>
/// <param name="TargetId">The proposition, configuration or part it bears on.</param>
/// <param name="Stance">What it does to the theory.</param>
/// <param name="ExcerptId">What they said; left out only where they were silent.</param>
/// <param name="ParticipantId">Whose evidence it is; needed where they were silent.</param>
/// <param name="Inference">Whether it was said, inferred or retroduced.</param>
/// <param name="EvokedBy">The guide question that it answers.</param>
/// <param name="Note">How it bears on the theory.</param>
/// <param name="Version">The version of the theory it was decided on.</param>
public sealed record LinkEvidence(
    Guid EvidenceId,
    Guid TargetId,
    EvidenceStance Stance,
    Guid? ExcerptId = null,
    Guid? ParticipantId = null,
    Inference Inference = Inference.Said,
    Guid? EvokedBy = null,
    string? Note = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands and on what the evidence names.</summary>
    public static Decision Decide(LinkEvidence command, ProgramTheory theory, StudyContext context)
    {
        var cited = command.ExcerptId is { } excerpt ? context.Excerpt(excerpt) : null;
        var people = cited?.Source.Participants ?? [];
        var person = command.ParticipantId ?? (people.Count == 1 ? people[0] : null);
        var refusal =
            (
                theory.Evidence.Any(known => known.Id == command.EvidenceId)
                    ? TheoryRules.AlreadyThere
                    : null
            )
            ?? (theory.Holds(command.TargetId) ? null : TheoryRules.TargetUnknown)
            ?? ProblemWithWhoSaidIt(command, context)
            ?? (command.ExcerptId is not null ? Themes.ThemeRules.ProblemWith(cited) : null)
            ?? ProblemWithQuestion(command, context)
            ?? FreeText.ProblemWithNote(command.Note);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new EvidenceLinked(
                    command.EvidenceId,
                    command.TargetId,
                    person,
                    command.ExcerptId,
                    cited?.Source.Id,
                    command.Stance,
                    command.Inference,
                    command.EvokedBy,
                    Words.OfOptional(
                        command.Note,
                        person is { } id ? [.. people.Append(id)] : people
                    )
                )
            );
    }

    private static Refusal? ProblemWithWhoSaidIt(LinkEvidence command, StudyContext context) =>
        command is { Stance: EvidenceStance.Silent, ExcerptId: not null }
            ? new Refusal(
                "theory/silent-has-no-excerpt",
                "Who was silent said nothing. Name the participant and leave the excerpt out."
            )
        : command is { Stance: EvidenceStance.Silent, ParticipantId: null }
            ? new Refusal("theory/silent-needs-participant", "Name the participant who was silent.")
        : command is { Stance: not EvidenceStance.Silent, ExcerptId: null }
            ? new Refusal(
                "theory/excerpt-missing",
                "Name the excerpt that says it, or record that the participant was silent."
            )
        : command.ParticipantId is { } person && !context.HasParticipant(person)
            ? Participants.ParticipantRules.Unknown
        : null;

    private static Refusal? ProblemWithQuestion(LinkEvidence command, StudyContext context) =>
        command.EvokedBy is { } question
        && !context.Study.Fieldwork.Guides.Any(guide => guide.Questions.Any(q => q.Id == question))
            ? new Refusal(
                "theory/question-unknown",
                "No version of the guide has this question. Look it up, or leave it out."
            )
            : null;
}
