using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// End a round. Where coding is to be reliable no difference may be open; elsewhere those without an
/// outcome are left as they were read.
/// </summary>
public sealed record CloseRound(Guid RoundId, string? Reason = null)
{
    /// <summary>Decides on the round, on its differences and on the study's approach.</summary>
    public static Decision Decide(
        CloseRound command,
        CodingRound round,
        IReadOnlyList<Difference> differences,
        Approach? approach
    )
    {
        if (round.IsClosed)
        {
            return Decision.Nothing;
        }

        var open = differences
            .Where(difference => round.Find(difference.Id)?.Outcome is null)
            .ToList();
        var refusal =
            (
                approach == Approach.CodingReliability && open.Count > 0
                    ? new Refusal(
                        "reconciliation/differences-open",
                        $"{open.Count} differences are open: "
                            + string.Join(", ", open.Select(difference => difference.Id))
                            + ". Give each an outcome."
                    )
                    : null
            ) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(new RoundClosed(round.Id, Words.OfOptional(command.Reason)));
    }
}
