using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Audit;

/// <summary>Give the reason for a decision that was recorded without one.</summary>
/// <param name="EventId">The entry.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">The version of the study it was decided on.</param>
public sealed record GiveReason(Guid EventId, string Reason, long? Version = null)
{
    /// <summary>Decides on the entry, null where the study has none such.</summary>
    public static Decision Decide(
        GiveReason command,
        object? decision,
        Study study,
        CodeTree tree,
        ThemeMap map
    )
    {
        var refusal =
            decision is null
                ? new Refusal(
                    "audit/entry-unknown",
                    "The study has no such entry. Look it up in the trail and try again."
                )
            : !OwedReason.IsAsked(decision)
                ? new Refusal(
                    "audit/reason-not-owed",
                    "This entry is not asked for a reason. Write a memo on it instead."
                )
            : !OwedReason.IsMissing(decision) || study.ReasonsGiven.Contains(command.EventId)
                ? new Refusal(
                    "audit/reason-there",
                    "This entry has its reason. Write a memo on it to say more."
                )
            : string.IsNullOrWhiteSpace(command.Reason)
                ? new Refusal("audit/reason-missing", "Say in a sentence why. Readers will ask.")
            : FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ReasonGiven(
                    command.EventId,
                    Words.Of(command.Reason.Trim(), OwedReason.Subjects(decision!, tree, map))
                )
            );
    }
}
