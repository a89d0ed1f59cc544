using System.Text.RegularExpressions;

namespace PeerEvents.Domain.Audit;

/// <summary>Seal the hash of a moment into the trail.</summary>
public sealed partial record SealCheckpoint(long Moment, string Hash)
{
    /// <summary>Decides from the hash that the record itself has for that moment.</summary>
    public static Decision Decide(SealCheckpoint command, string? recordedHash) =>
        command.Moment < 1 || !Sha256().IsMatch(command.Hash)
            ? new Refusal(
                "audit/checkpoint-malformed",
                "A checkpoint is a moment from 1 on and a hash of 64 lower-case hex digits."
            )
        : recordedHash != command.Hash
            ? new Refusal(
                "audit/checkpoint-differs",
                "The record has another hash at that moment. Run verify before sealing."
            )
        : Decision.Record(new CheckpointSealed(command.Moment, command.Hash));

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Sha256();
}
