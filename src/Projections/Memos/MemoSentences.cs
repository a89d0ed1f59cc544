using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Memos;

/// <summary>The sentences of what is noted. They never tell what a memo says, nor its title.</summary>
internal static class MemoSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            MemoWritten e => new(
                e.IsReleased
                    ? (FormattableString)
                        $"wrote a {Spelled(e.Kind, names)} memo on {Thing(e.About, names)}"
                    : $"wrote a private {Spelled(e.Kind, names)} memo on {Thing(e.About, names)}"
            ),
            MemoRevised => new($"revised a memo"),
            MemoLinked e => new($"bound a memo to {Thing(e.To, names)}"),
            MemoReleased => new($"released a memo to the team"),
            MemoDestroyed e => new(
                $"destroyed a memo of {names.Language.Count(e.Versions, "1 version", "{0} versions")}; a private note was here"
            ),
            _ => null,
        };

    private static string Spelled(MemoKind kind, TrailNames names) =>
        names.Language.Word(
            kind switch
            {
                MemoKind.Reflexive => "reflexive journal",
                _ => kind.ToString().ToLowerInvariant(),
            }
        );

    private static string Thing(MemoTarget target, TrailNames names)
    {
        var says = names.Language;
        var name = names.Of(target.Id);
        return target.Kind switch
        {
            MemoTargetKind.Study => says.Word("the study"),
            MemoTargetKind.Excerpt => says.Word("a passage"),
            MemoTargetKind.Coding => says.Word("a coding"),
            MemoTargetKind.Memo => says.Word("another memo"),
            MemoTargetKind.Entry => says.Word("an entry of the trail"),
            MemoTargetKind.Meeting => says.Word("a meeting"),
            MemoTargetKind.Theory => says.Say($"the program theory's {name}"),
            MemoTargetKind.Code => says.Say($"the code {name}"),
            MemoTargetKind.Theme => says.Say($"the theme {name}"),
            MemoTargetKind.Participant => says.Say($"the participant {name}"),
            _ => says.Say($"the source {name}"),
        };
    }
}
