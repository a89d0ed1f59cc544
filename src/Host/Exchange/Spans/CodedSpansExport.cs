using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// Writes a study as coded spans, as of a moment: the newest text of each source that is known and not
/// withdrawn, and the codings in it.
/// </summary>
internal static class CodedSpansExport
{
    /// <summary>
    /// With pseudonyms, coders are Analyst A, B and so on, and have no ids. Null for a study that was
    /// not opened by then.
    /// </summary>
    public static async Task<CodedSpansFile?> Of(
        StudyReader reader,
        Moment moment,
        bool pseudonyms,
        CancellationToken cancellation
    )
    {
        var state = await reader.State(moment, cancellation);
        if (state.Study is not { } study)
        {
            return null;
        }

        var names = new TrailNames(pseudonyms);
        foreach (var e in await reader.Events([reader.Study], moment, cancellation))
        {
            names.Learn(e.Data);
        }

        var texts = await NewestTexts.Read(reader, state.Sources, cancellation);
        var points = texts.ToDictionary(text => text.Key, text => CodePoints(text.Value));
        var codes = state.Codes.ToDictionary(code => code.Id, code => code.Name.Text);
        var codings = state
            .Excerpts.Where(excerpt => !excerpt.IsOrphaned)
            .SelectMany(excerpt =>
                excerpt.Codings.Select(coding => (excerpt.SourceId, Coding: coding))
            )
            .Where(one =>
                texts.ContainsKey(one.SourceId)
                && one.Coding.Anchor.Origin is null
                && codes.GetValueOrDefault(one.Coding.CodeId) is not null
            )
            .OrderBy(one => one.SourceId)
            .ThenBy(one => one.Coding.Anchor.Range?.Start)
            .ThenBy(one => one.Coding.Anchor.Range?.End)
            .ThenBy(one => one.Coding.CodingId)
            .ToList();
        return new CodedSpansFile(
            study.Title.Text,
            OriginUnit.CodePoints,
            [
                .. state
                    .Sources.Where(source => texts.ContainsKey(source.Id))
                    .Select(source => new SpanText(
                        source.Id.ToString(),
                        texts[source.Id],
                        source.Title.Text,
                        Participant(source, state)
                    )),
            ],
            [.. codings.Select(one => Span(one.SourceId, one.Coding))],
            [
                .. codings
                    .Select(one => one.Coding.CodeId)
                    .Distinct()
                    .Order()
                    .Select(code => new SpanName(code, codes[code]!)),
            ],
            pseudonyms
                ? null
                :
                [
                    .. codings
                        .Select(one => one.Coding.Coder)
                        .Distinct()
                        .Order()
                        .Select(coder => new SpanName(coder, names.Plain(coder))),
                ]
        );

        CodedSpan Span(Guid source, PlacedCoding coding) =>
            new(
                source.ToString(),
                names.Plain(coding.Coder),
                codes[coding.CodeId]!,
                coding.Anchor.Range is { } begins ? points[source][begins.Start] : null,
                coding.Anchor.Range is { } ends ? points[source][ends.End] : null
            );
    }

    // How many code points lie before each code unit, and before the end.
    private static long[] CodePoints(string text)
    {
        var points = new long[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            points[i + 1] = points[i] + (char.IsLowSurrogate(text[i]) ? 0 : 1);
        }

        return points;
    }

    private static string? Participant(SourceState source, AnalysisState state) =>
        source.Participants.Count == 1
            ? state.Participants.FirstOrDefault(one => one.Id == source.Participants[0])?.Label.Text
            : null;
}
