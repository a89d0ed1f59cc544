using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Undo;

/// <summary>
/// What takes a decision on the study back: what was said before is said again. What was said for
/// the first time has no opposite.
/// </summary>
internal static class InverseOfFraming
{
    /// <summary>Null for an entry of something else, or without an opposite.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?)? Of(
        PastEntry entry,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        return entry.Data switch
        {
            StudyRetitled e => Swap(
                e.To.Equals(now.Study!.Title),
                () => new StudyRetitled(e.To, e.From, null)
            ),
            StudyDescribed e => Swap(
                Equals(e.To, now.Study!.Description),
                () => new StudyDescribed(e.To, e.From, null)
            ),
            QuestionRevised e => Swap(
                e.To.Equals(now.Study!.Framing.Question),
                () => new QuestionRevised(e.To, e.From, null)
            ),
            StanceDeclared { From: { } from } e => Swap(
                e.To.Equals(now.Study!.Framing.Stance),
                () => new StanceDeclared(e.To, from, null)
            ),
            ApproachChosen { From: { } from } e => Swap(
                e.To == now.Study!.Framing.Approach,
                () => new ApproachChosen(e.To, from, null)
            ),
            PositionalityStated { From: { } from } e => Swap(
                e.To.Equals(now.Study!.Framing.PositionOf(e.PersonId)?.Statement),
                () => new PositionalityStated(e.PersonId, e.To, from, null)
            ),
            PhaseEntered { From: { } from } e => Swap(
                e.To == now.Study!.Framing.PhaseOf(e.PersonId),
                () => new PhaseEntered(e.PersonId, e.To, from, null)
            ),
            SamplingDecided { From: { } from } e => Swap(
                e.To.Equals(now.Study!.Fieldwork.Sampling),
                () => new SamplingDecided(e.To, from, null)
            ),
            _ => null,
        };

        (IReadOnlyList<StreamFact>, Refusal?) Swap(bool stands, Func<object> fact) =>
            Inverse.Swap<Study>(entry, stands, entry.Stream, record, fact);
    }
}
