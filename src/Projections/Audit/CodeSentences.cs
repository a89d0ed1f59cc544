using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about codes.</summary>
internal static class CodeSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            CodeCreated e => new(
                e.ParentId is { } parent
                    ? (FormattableString)
                        $"made the code {names.Quote(e.Name)} under {names.Of(parent)}"
                    : $"made the code {names.Quote(e.Name)}",
                After: e.Definition?.Text
            ),
            CodeRenamed e => Telling.Changed(
                names,
                $"renamed the code {names.Quote(e.From)} to {names.Quote(e.To)}",
                e.From,
                e.To
            ),
            CodeRedefined e => Telling.Changed(
                names,
                $"defined the code {names.Of(e.CodeId)} anew",
                e.From,
                e.To
            ),
            CodeLevelMarked e => new(
                e.To is { } level
                    ? (FormattableString)
                        $"marked the code {names.Of(e.CodeId)} as {Spelled(level, names)}"
                    : $"took back how deep the code {names.Of(e.CodeId)} lies",
                Spelled(e.From, names),
                Spelled(e.To, names)
            ),
            CodeMoved e => new(
                $"moved the code {names.Of(e.CodeId)}",
                Place(e.From, names),
                Place(e.To, names)
            ),
            CodesMerged e => new(
                e.Absorbed.Count == 0
                    ? (FormattableString)
                        $"merged {names.Of(e.From)} into the code {names.Of(e.Into)}"
                    : $"merged {names.Of(e.From)} into the code {names.Of(e.Into)}, absorbing {Codings(e.Absorbed, names)}",
                names.Of(e.From),
                names.Of(e.Into)
            ),
            CodeSplit e => new(
                e.Kept
                    ? (FormattableString)
                        $"split the code {names.Of(e.CodeId)} into {Parts(e, names)}, telling {Codings(e.Codings, names)} where to go; the old code stays"
                    : $"split the code {names.Of(e.CodeId)} into {Parts(e, names)}, telling {Codings(e.Codings, names)} where to go",
                names.Of(e.CodeId),
                Parts(e, names)
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

    /// <summary>So many codings.</summary>
    internal static string Codings<T>(IReadOnlyList<T> codings, TrailNames names) =>
        names.Language.Count(codings.Count, "1 coding", "{0} codings");

    /// <summary>How deep something lies; null where it is not said.</summary>
    internal static string? Spelled(CodeLevel? level, TrailNames names) =>
        level switch
        {
            null => null,
            CodeLevel.Between => names.Language.Word("between semantic and latent"),
            { } one => names.Language.Word(one.ToString().ToLowerInvariant()),
        };

    private static string Parts(CodeSplit e, TrailNames names) =>
        names.Of(e.Into.Select(part => part.CodeId));

    private static string Place(Guid? parent, TrailNames names) =>
        parent is { } id
            ? names.Language.Say($"under {names.Of(id)}")
            : names.Language.Word("at the top");
}
