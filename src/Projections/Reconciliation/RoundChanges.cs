using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>What became of coding rounds between two moments.</summary>
internal static class RoundChanges
{
    public static IEnumerable<OtherChange> Between(
        IReadOnlyList<CodingRound> then,
        IReadOnlyList<CodingRound> now,
        Language says
    )
    {
        foreach (var round in now)
        {
            var (name, was) = (round.Name.Text ?? "", then.FirstOrDefault(r => r.Id == round.Id));
            if (was is null)
            {
                yield return OtherChange.Line("rounds", "opened", name);
            }

            if (round.IsClosed && was is not { IsClosed: true })
            {
                yield return OtherChange.Line("rounds", "closed", name);
            }

            foreach (
                var outcome in round
                    .Handled.Where(one => one.Outcome is not null)
                    .Where(one => was?.Find(one.Id)?.Outcome is null)
                    .GroupBy(one => one.Outcome!.As)
                    .OrderBy(group => group.Key)
            )
            {
                yield return OtherChange.Line(
                    "rounds",
                    says.Say(
                        $"{says.Count(outcome.Count(), "1 difference", "{0} differences")}: {says.Word(DifferenceWords.Outcome(outcome.Key))}"
                    ),
                    name
                );
            }
        }
    }
}
