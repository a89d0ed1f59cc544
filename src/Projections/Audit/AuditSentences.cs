using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Memos;

namespace PeerEvents.Projections.Audit;

/// <summary>What an entry says to a reader: one sentence, and what was before and after.</summary>
public sealed record Told(string Sentence, string? Before = null, string? After = null);

/// <summary>
/// The one place where each event gets its sentence, made when it is read, in the names of its own
/// moment. Somebody is always the subject: "Maja renamed …" reads the rest of it.
/// </summary>
public static class AuditSentences
{
    /// <summary>What an event says; null for an event that has no sentence, which a test forbids.</summary>
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            StudyOpened e => new(
                e.IsSynthetic == true
                    ? $"opened the synthetic study {TrailNames.Quote(e.Title)}"
                    : $"opened the study {TrailNames.Quote(e.Title)}"
            ),
            StudyRetitled e => Changed("gave the study another title", e.From, e.To),
            StudyDescribed e => Changed("described the study anew", e.From, e.To),
            AnalystJoined e => new($"let {names.Of(e.PersonId)} join as {Role(e.Role)}"),
            AnalystLeft e => new($"let {names.Of(e.PersonId)} leave the team"),
            ProjectImported e => new(
                $"brought in a project from {e.Format}, with {e.Commands} entries of its log"
            ),
            Domain.Undo.ActsUndone e => new(
                e.Acts.Count == 1
                    ? $"undid an act of {Count(e.Entries)}"
                    : $"undid {e.Acts.Count} acts of {Count(e.Entries)}"
            ),
            ReasonGiven => new("gave the reason for an earlier decision"),
            MilestoneNamed e => new($"named moment {e.Moment} {TrailNames.Quote(e.Name)}"),
            AuditAttested e => new(
                (e.Question is { } question ? $"attested in AQ{question:00}, " : "attested, ")
                    + $"as the record stood at moment {e.Moment}: {TrailNames.Quote(e.Statement)}"
            ),
            CheckpointSealed e => new($"sealed moment {e.Moment}"),
            ParticipantEnrolled e => new(
                e.Implicit
                    ? $"had participant {TrailNames.Quote(e.Label)} made for a source that named none"
                    : $"entered participant {TrailNames.Quote(e.Label)}"
            ),
            SourceRegistered e => new(
                e.TextUnknown
                    ? $"added the source {TrailNames.Quote(e.Title)}, whose text is not known here"
                    : $"added the source {TrailNames.Quote(e.Title)}"
            ),
            TranscriptImported e => new(
                $"brought in the text of {names.Of(e.SourceId)}: {Text(e.Text, e.Turns)}"
            ),
            TranscriptCorrected e => new(
                $"corrected the text of {names.Of(e.SourceId)}: {Text(e.Text, e.Turns)}",
                $"version {e.FromVersion}",
                $"version {e.Text.Version}"
            ),
            SourceRetitled e => Changed("gave a source another title", e.From, e.To),
            SourceDescribed e => Changed(
                $"described the source {names.Of(e.SourceId)} anew",
                e.From,
                e.To
            ),
            SourceWithdrawn e => new(
                $"withdrew the source {names.Of(e.SourceId)} and all excerpts of it"
            ),
            _ => FramingSentences.Tell(data)
                ?? OfCodebook(data, names)
                ?? OfCoding(data, names)
                ?? ThemeSentences.Tell(data, names)
                ?? MemoSentences.Tell(data, names)
                ?? FieldworkSentences.Tell(data, names)
                ?? RoundSentences.Tell(data, names)
                ?? TheorySentences.Tell(data, names)
                ?? ReportSentences.Tell(data, names),
        };

    private static string Spelled(CodeLevel level) =>
        level switch
        {
            CodeLevel.Between => "between semantic and latent",
            _ => level.ToString().ToLowerInvariant(),
        };

    private static string Reading(Characterisation said) =>
        string.Join(
            ", ",
            new[]
            {
                said.Level is { } level ? Spelled(level) : null,
                said.Origin is { } origin ? $"from {origin.ToString().ToLowerInvariant()}" : null,
            }.OfType<string>()
        );

    private static Told? OfCodebook(object data, TrailNames names) =>
        data switch
        {
            CodeCreated e => new(
                e.ParentId is { } parent
                    ? $"made the code {TrailNames.Quote(e.Name)} under {names.Of(parent)}"
                    : $"made the code {TrailNames.Quote(e.Name)}",
                After: e.Definition?.Text
            ),
            CodeRenamed e => Changed(
                $"renamed the code {TrailNames.Quote(e.From)} to {TrailNames.Quote(e.To)}",
                e.From,
                e.To
            ),
            CodeRedefined e => Changed($"defined the code {names.Of(e.CodeId)} anew", e.From, e.To),
            CodeLevelMarked e => new(
                e.To is { } level
                    ? $"marked the code {names.Of(e.CodeId)} as {Spelled(level)}"
                    : $"took back how deep the code {names.Of(e.CodeId)} lies",
                e.From is { } from ? Spelled(from) : null,
                e.To is { } to ? Spelled(to) : null
            ),
            CodeMoved e => new(
                $"moved the code {names.Of(e.CodeId)}",
                Place(e.From, names),
                Place(e.To, names)
            ),
            CodesMerged e => new(
                $"merged {names.Of(e.From)} into the code {names.Of(e.Into)}"
                    + (e.Absorbed.Count == 0 ? "" : $", absorbing {Count(e.Absorbed, "coding")}"),
                names.Of(e.From),
                names.Of(e.Into)
            ),
            CodeSplit e => new(
                $"split the code {names.Of(e.CodeId)} into {names.Of(e.Into.Select(p => p.CodeId))}"
                    + $", telling {Count(e.Codings, "coding")} where to go"
                    + (e.Kept ? "; the old code stays" : ""),
                names.Of(e.CodeId),
                names.Of(e.Into.Select(part => part.CodeId))
            ),
            MergeUndone e => new(
                $"let {names.Of(e.From)} stand apart from the code {names.Of(e.Into)} again"
            ),
            CodeRetired e => new($"retired the code {names.Of(e.CodeId)}"),
            CodeRevived e => new(
                $"revived the code {names.Of(e.CodeId)}",
                After: Place(e.ParentId, names)
            ),
            _ => null,
        };

    private static Told? OfCoding(object data, TrailNames names) =>
        data switch
        {
            ExcerptMarked e => new(
                $"marked a passage of {names.Of(e.SourceId)}",
                After: Where(e.Anchor)
            ),
            ExcerptCoded e => new(
                $"put the code {names.Of(e.CodeId)} on a passage of {names.Of(e.SourceId)}",
                After: Where(e.Anchor)
            ),
            CodingCharacterised e => new(
                $"said how the coding of a passage of {names.Of(e.SourceId)} reads",
                Reading(e.From),
                Reading(e.To)
            ),
            CodingWithdrawn e => new(
                $"took the code {names.Of(e.CodeId)} off a passage of {names.Of(e.SourceId)}",
                Where(e.Anchor)
            ),
            CodingMovedToCode e => new(
                $"moved a coding in {names.Of(e.SourceId)} from {names.Of(e.From)} to {names.Of(e.To)}",
                names.Of(e.From),
                names.Of(e.To)
            ),
            CodingBoundaryAdjusted e => new(
                $"moved the edges of a passage of {names.Of(e.SourceId)} for the code {names.Of(e.CodeId)} alone",
                Where(e.From),
                Where(e.To)
            ),
            ExcerptBoundaryAdjusted e => new(
                $"moved the edges of a passage of {names.Of(e.SourceId)}",
                Where(e.From),
                Where(e.To)
            ),
            ExcerptWithdrawn e => new(
                $"took back a passage of {names.Of(e.SourceId)} with {Count(e.Codings, "coding")}",
                Where(e.Anchor)
            ),
            ExcerptReanchored e => new(
                e.TextChanged
                    ? $"had a passage of {names.Of(e.SourceId)} found again, its own words corrected"
                    : $"had a passage of {names.Of(e.SourceId)} found again",
                Where(e.From),
                Where(e.To)
            ),
            ExcerptOrphaned e => new(
                $"had a passage of {names.Of(e.SourceId)} lost by a correction of the text",
                Where(e.Anchor)
            ),
            _ => null,
        };

    internal static Told Changed(string sentence, Words? from, Words? to) =>
        new(sentence, TrailText(from), TrailText(to));

    internal static string? TrailText(Words? words) =>
        words is null ? null : words.Text ?? "(withdrawn words)";

    private static string Role(Role role) =>
        role switch
        {
            Domain.Role.SecondCoder => "second coder",
            Domain.Role.CriticalFriend => "critical friend",
            _ => role.ToString().ToLowerInvariant(),
        };

    private static string Text(SourceVersion text, IReadOnlyList<Turn> turns) =>
        $"version {text.Version}, {text.Length} characters"
        + (turns.Count == 0 ? "" : $", {Count(turns, "turn")}");

    private static string Count<T>(IReadOnlyList<T> things, string thing) =>
        things.Count == 1 ? $"1 {thing}" : $"{things.Count} {thing}s";

    private static string Count(int entries) => entries == 1 ? "1 entry" : $"{entries} entries";

    private static string Place(Guid? parent, TrailNames names) =>
        parent is { } id ? $"under {names.Of(id)}" : "at the top";

    private static string Where(Anchor anchor) =>
        anchor switch
        {
            { Range: { } range } => $"{range.Start}–{range.End}",
            { Origin: { } origin } => $"{origin.Start}–{origin.End} ({origin.Unit})",
            _ => "the whole source",
        };
}
