using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about passages and their codes.</summary>
internal static class CodingSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            ExcerptMarked e => new(
                $"marked a passage of {names.Of(e.SourceId)}",
                After: Where(e.Anchor, names)
            ),
            ExcerptCoded e => new(
                $"put the code {names.Of(e.CodeId)} on a passage of {names.Of(e.SourceId)}",
                After: Where(e.Anchor, names)
            ),
            CodingCharacterised e => new(
                $"said how the coding of a passage of {names.Of(e.SourceId)} reads",
                Reading(e.From, names),
                Reading(e.To, names)
            ),
            CodingWithdrawn e => new(
                $"took the code {names.Of(e.CodeId)} off a passage of {names.Of(e.SourceId)}",
                Where(e.Anchor, names)
            ),
            CodingMovedToCode e => new(
                $"moved a coding in {names.Of(e.SourceId)} from {names.Of(e.From)} to {names.Of(e.To)}",
                names.Of(e.From),
                names.Of(e.To)
            ),
            CodingBoundaryAdjusted e => new(
                $"moved the edges of a passage of {names.Of(e.SourceId)} for the code {names.Of(e.CodeId)} alone",
                Where(e.From, names),
                Where(e.To, names)
            ),
            ExcerptBoundaryAdjusted e => new(
                $"moved the edges of a passage of {names.Of(e.SourceId)}",
                Where(e.From, names),
                Where(e.To, names)
            ),
            ExcerptWithdrawn e => new(
                $"took back a passage of {names.Of(e.SourceId)} with {CodeSentences.Codings(e.Codings, names)}",
                Where(e.Anchor, names)
            ),
            ExcerptReanchored e => new(
                e.TextChanged
                    ? (FormattableString)
                        $"had a passage of {names.Of(e.SourceId)} found again, its own words corrected"
                    : $"had a passage of {names.Of(e.SourceId)} found again",
                Where(e.From, names),
                Where(e.To, names)
            ),
            ExcerptOrphaned e => new(
                $"had a passage of {names.Of(e.SourceId)} lost by a correction of the text",
                Where(e.Anchor, names)
            ),
            _ => null,
        };

    private static string Reading(Characterisation said, TrailNames names) =>
        string.Join(
            ", ",
            new[]
            {
                CodeSentences.Spelled(said.Level, names),
                said.Origin is { } origin ? names.Language.Word(Spelled(origin)) : null,
            }.OfType<string>()
        );

    /// <summary>How an origin is spelled in English.</summary>
    internal static string Spelled(CodeOrigin origin) =>
        origin switch
        {
            CodeOrigin.Data => "from data",
            CodeOrigin.Theory => "from theory",
            _ => "from surprise",
        };

    private static string Where(Anchor anchor, TrailNames names) =>
        anchor switch
        {
            { Range: { } range } => $"{range.Start}–{range.End}",
            { Origin: { } origin } => $"{origin.Start}–{origin.End} ({origin.Unit})",
            _ => names.Language.Word("the whole source"),
        };
}
