namespace PeerEvents.Domain.Audit;

/// <summary>A moment and its hash were sealed into the trail itself.</summary>
public sealed record CheckpointSealed(long Moment, string Hash);

/// <summary>An auditor stated what the record shows at a moment.</summary>
/// <param name="AttestationId">The attestation.</param>
/// <param name="AuditorId">Who states it.</param>
/// <param name="Moment">The moment that was looked at.</param>
/// <param name="Hash">The hash that covers everything up to it.</param>
/// <param name="Question">The number of the question it answers, 1 to 48; null for the record as a whole.</param>
/// <param name="Statement">What is stated.</param>
public sealed record AuditAttested(
    Guid AttestationId,
    Guid AuditorId,
    long Moment,
    string Hash,
    int? Question,
    Words Statement
);
