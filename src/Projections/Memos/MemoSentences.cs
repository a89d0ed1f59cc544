using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Memos;

/// <summary>The sentences of what is noted. They never tell what a memo says, nor its title.</summary>
internal static class MemoSentences
{
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            MemoWritten e => new(
                $"wrote a {(e.IsReleased ? "" : "private ")}{Spelled(e.Kind)} memo on {Thing(e.About, names)}"
            ),
            MemoRevised => new("revised a memo"),
            MemoLinked e => new($"bound a memo to {Thing(e.To, names)}"),
            MemoReleased => new("released a memo to the team"),
            MemoDestroyed e => new(
                $"destroyed a memo of {e.Versions} {(e.Versions == 1 ? "version" : "versions")}; a private note was here"
            ),
            _ => null,
        };

    private static string Spelled(MemoKind kind) =>
        kind switch
        {
            MemoKind.Reflexive => "reflexive journal",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string Thing(MemoTarget target, TrailNames names) =>
        target.Kind switch
        {
            MemoTargetKind.Study => "the study",
            MemoTargetKind.Excerpt => "a passage",
            MemoTargetKind.Coding => "a coding",
            MemoTargetKind.Memo => "another memo",
            MemoTargetKind.Entry => "an entry of the trail",
            MemoTargetKind.Theory => $"the program theory's {names.Of(target.Id)}",
            MemoTargetKind.Meeting => "a meeting",
            var kind => $"the {kind.ToString().ToLowerInvariant()} {names.Of(target.Id)}",
        };
}
