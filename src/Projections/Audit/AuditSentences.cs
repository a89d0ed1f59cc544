using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Memos;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// The one place where each event gets its sentence, made when it is read, in the names of its own
/// moment. Somebody is always the subject: "Maja renamed …" reads the rest of it.
/// </summary>
public static class AuditSentences
{
    /// <summary>What an event says; null for an event that has no sentence, which a test forbids.</summary>
    public static Told? Tell(object data, TrailNames names) =>
        Of(data, names) is { } told
            ? new Told(names.Language.Say(told.Sentence), told.Before, told.After)
            : null;

    private static Telling? Of(object data, TrailNames names) =>
        OfStudy(data, names)
        ?? FramingSentences.Tell(data, names)
        ?? SourceSentences.Tell(data, names)
        ?? CodeSentences.Tell(data, names)
        ?? CodingSentences.Tell(data, names)
        ?? ThemeSentences.Tell(data, names)
        ?? MemoSentences.Tell(data, names)
        ?? FieldworkSentences.Tell(data, names)
        ?? RoundSentences.Tell(data, names)
        ?? TheorySentences.Tell(data, names)
        ?? ReportSentences.Tell(data, names);

    private static Telling? OfStudy(object data, TrailNames names) =>
        data switch
        {
            StudyOpened e => new(
                e.IsSynthetic == true
                    ? (FormattableString)$"opened the synthetic study {names.Quote(e.Title)}"
                    : $"opened the study {names.Quote(e.Title)}"
            ),
            StudyRetitled e => Telling.Changed(
                names,
                $"gave the study another title",
                e.From,
                e.To
            ),
            StudyDescribed e => Telling.Changed(names, $"described the study anew", e.From, e.To),
            AnalystJoined e => new(
                $"let {names.Of(e.PersonId)} join as {names.Language.Word(Role(e.Role))}"
            ),
            AnalystLeft e => new($"let {names.Of(e.PersonId)} leave the team"),
            ProjectImported e => new(
                $"brought in a project from {e.Format}, with {e.Commands} entries of its log"
            ),
            Domain.Undo.ActsUndone e => new(
                e.Acts.Count == 1
                    ? (FormattableString)$"undid an act of {Entries(e.Entries, names)}"
                    : $"undid {e.Acts.Count} acts of {Entries(e.Entries, names)}"
            ),
            ReasonGiven => new($"gave the reason for an earlier decision"),
            MilestoneNamed e => new($"named moment {e.Moment} {names.Quote(e.Name)}"),
            AuditAttested { Question: { } question } e => new(
                $"attested in AQ{question:00}, as the record stood at moment {e.Moment}: {names.Quote(e.Statement)}"
            ),
            AuditAttested e => new(
                $"attested, as the record stood at moment {e.Moment}: {names.Quote(e.Statement)}"
            ),
            CheckpointSealed e => new($"sealed moment {e.Moment}"),
            _ => null,
        };

    private static string Role(Role role) =>
        role switch
        {
            Domain.Role.SecondCoder => "second coder",
            Domain.Role.CriticalFriend => "critical friend",
            _ => role.ToString().ToLowerInvariant(),
        };

    private static string Entries(int entries, TrailNames names) =>
        names.Language.Count(entries, "1 entry", "{0} entries");
}
