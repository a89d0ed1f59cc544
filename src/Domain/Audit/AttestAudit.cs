using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// State, as an auditor, what the record shows at a moment: as a whole, or in one of the questions.
/// </summary>
/// <param name="AttestationId">The new attestation's id.</param>
/// <param name="Moment">The moment that was looked at.</param>
/// <param name="Statement">What the auditor states.</param>
/// <param name="Question">The number of the question it answers, 1 to 48; null for the record as a whole.</param>
/// <param name="Version">The version of the study it was decided on.</param>
public sealed record AttestAudit(
    Guid AttestationId,
    long Moment,
    string Statement,
    int? Question = null,
    long? Version = null
)
{
    /// <summary>
    /// Decides on the study as it stands, for whoever attests, with the hash that the record itself
    /// has at the moment. That the question is one of them, its caller has seen.
    /// </summary>
    public static Decision Decide(
        AttestAudit command,
        Study study,
        Guid auditor,
        string recordedHash
    )
    {
        var refusal =
            study.Attestations.Any(known => known.Id == command.AttestationId)
                ? new Refusal("audit/attestation-already-there", "This was attested already.")
            : string.IsNullOrWhiteSpace(command.Statement)
                ? new Refusal("audit/statement-missing", "Say what you found in the record.")
            : FreeText.ProblemWithNote(command.Statement);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new AuditAttested(
                    command.AttestationId,
                    auditor,
                    command.Moment,
                    recordedHash,
                    command.Question,
                    Words.Of(command.Statement.Trim())
                )
            );
    }
}

/// <summary>What an auditor stated of the record at a moment.</summary>
/// <param name="Id">The attestation.</param>
/// <param name="PersonId">The auditor.</param>
/// <param name="Moment">The moment that was looked at.</param>
/// <param name="Hash">The hash that covers everything up to it.</param>
/// <param name="Question">The number of the question it answers; null for the record as a whole.</param>
/// <param name="Statement">What was stated.</param>
public sealed record Attestation(
    Guid Id,
    Guid PersonId,
    long Moment,
    string Hash,
    int? Question,
    Words Statement
);
