using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// Looks through what a file says a coder did, entry by entry: in the round's sources, on what is theirs, under
/// codes in use, in words that can be stored.
/// </summary>
internal sealed class WorkCheck(
    AnalysisState state,
    CodeTree tree,
    IReadOnlyDictionary<Guid, SourceVersion> sources,
    CodingRound round,
    OwnWork own
)
{
    private readonly Guid _study = state.Study!.Id;
    private readonly HashSet<Guid> _codes =
    [
        .. tree.Codes.Where(code => code.InUse()).Select(code => code.Id),
    ];
    private readonly HashSet<Guid> _participants =
    [
        .. state.Participants.Select(participant => participant.Id),
    ];

    /// <exception cref="ImportRefusedException">It does not pass.</exception>
    public void Pass(object fact)
    {
        if (
            !IsInTheRound(fact)
            || !own.Take(fact)
            || !WordsIn.Find(fact).All(one => CanBeStored(one.Words, fact))
        )
        {
            throw PackRefusals.Foreign();
        }

        if (RoundWork.Place(fact).Code is { } used && !_codes.Contains(used))
        {
            throw PackRefusals.CodeIsGone();
        }

        if (fact is CodeCreated created)
        {
            Make(created);
        }
    }

    private bool IsInTheRound(object fact)
    {
        var (source, _, anchor) = RoundWork.Place(fact);
        return (
                source is not { } where
                || (
                    sources.TryGetValue(where, out var text)
                    && (anchor?.Range is not { } range || text.Problem(range) is null)
                )
            ) && (RoundWork.Target(fact) is not { } target || IsHere(target));
    }

    private bool IsHere(MemoTarget target) =>
        target.Kind switch
        {
            MemoTargetKind.Study => target.Id == _study,
            MemoTargetKind.Participant => _participants.Contains(target.Id),
            MemoTargetKind.Source => sources.ContainsKey(target.Id),
            MemoTargetKind.Code => _codes.Contains(target.Id)
                || tree.Codes.Any(code => code.Id == target.Id),
            MemoTargetKind.Excerpt or MemoTargetKind.Coding or MemoTargetKind.Memo => own.IsMine(
                target.Id
            ),
            _ => false,
        };

    // About the study's participants; in a memo, under its own key too.
    private bool CanBeStored(Words words, object fact)
    {
        var (kind, stream) = RoundWork.Stream(_study, fact)!.Value;
        var key = kind == typeof(Memo) ? DerivedId.MemoKey(_study, stream) : (Guid?)null;
        return FreeText.ProblemWithNote(words.Text) is null
            && words.Subjects.All(about => about == key || _participants.Contains(about))
            && (key is not { } its || words.Subjects.Contains(its));
    }

    // In a blind round two coders may make codes of one name; both show when it is unblinded.
    private void Make(CodeCreated created)
    {
        if (FreeText.ProblemWithName(created.Name.Text, "code/name", "A code") is not null)
        {
            throw PackRefusals.Foreign();
        }

        if (
            !round.IsRunningBlind()
            && tree.Codes.Any(code => code.InUse() && code.Name.Text == created.Name.Text)
        )
        {
            throw PackRefusals.NameIsTaken();
        }

        _codes.Add(created.CodeId);
    }
}
