using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// Brings codings that were made elsewhere into a study that is here. Everything is matched first, and
/// nothing is written while there is a conflict. A coding that is here already stays as it is.
/// </summary>
internal sealed class CodedSpansMerge
{
    private readonly Guid _study;
    private readonly CodedSpansFile _file;
    private readonly string _title;
    private readonly CodeTree _tree;
    private readonly SpanIds _ids;
    private readonly string _mark;
    private readonly SpanMatching _matching;
    private readonly KnownSpans _here;
    private readonly List<NewSpan> _new = [];

    private CodedSpansMerge(
        CodedSpansFile file,
        AnalysisState state,
        CodeTree tree,
        IReadOnlyDictionary<Guid, string> words,
        SpanChoices choices
    )
    {
        (_study, _file, _tree) = (state.Study!.Id, file, tree);
        _title = state.Study.Title.Text ?? "";
        _here = new KnownSpans(state);
        _ids = new SpanIds(_study);
        _mark = $"merge/{CodedSpansImport.StudyOf(file):N}";
        _matching = new SpanMatching(file, state, words, choices);
        Match();
    }

    public IReadOnlyList<SpanMatch> Matches => _matching.Matches;

    public IReadOnlyList<SpanConflict> Conflicts => _matching.Conflicts;

    /// <summary>How many codings come in.</summary>
    public int New => _new.Count;

    /// <summary>How many were here already.</summary>
    public int Known { get; private set; }

    public static async Task<CodedSpansMerge> Plan(
        StudyReader reader,
        CodedSpansFile file,
        SpanChoices choices,
        CancellationToken cancellation
    )
    {
        var now = (await reader.Resolve(null, cancellation)).Moment!;
        var state = await reader.State(now, cancellation);
        return new CodedSpansMerge(
            file,
            state,
            await reader.Codebook(now, cancellation),
            await NewestTexts.Read(reader, state.Sources, cancellation),
            choices
        );
    }

    /// <summary>What is to be recorded, where there is no conflict.</summary>
    public Import Prepare(Guid person, Role role)
    {
        var coders = Added("coder")
            .Select(name => new AnalystJoined(
                _ids.PersonOf(name),
                Role.SecondCoder,
                Words.Of(name)
            ))
            .ToList<object>();
        var codes = Added("code").ToList();
        List<StreamChange> start =
        [
            .. coders.Count == 0
                ? Array.Empty<StreamChange>()
                : [new StreamChange(typeof(Study), _study, false, coders)],
            .. codes.Count == 0
                ? Array.Empty<StreamChange>()
                :
                [
                    new StreamChange(
                        typeof(CodeTree),
                        DerivedId.Codebook(_study),
                        _tree.Codes.Count == 0,
                        Made(codes)
                    ),
                ],
            new StreamChange(
                typeof(Study),
                _study,
                false,
                [new ProjectImported(ImportFormat.CodedSpans, _new.Count, [])]
            ),
        ];
        return new Import(
            _study,
            false,
            _title,
            [
                new ImportedAct(person, role, ActorKind.Importer, null, null, _mark, start),
                .. _new.GroupBy(span => span.Coder)
                    .Select(spans => new ImportedAct(
                        spans.Key,
                        _here.RoleOf(spans.Key),
                        ActorKind.Importer,
                        null,
                        null,
                        $"{_mark}/{spans.Key:N}",
                        [
                            .. spans
                                .GroupBy(span => (span.Source, span.Anchor))
                                .Select(passage =>
                                    Excerpt(passage, _tree.CodeVersion + codes.Count)
                                ),
                        ]
                    )),
            ],
            []
        );
    }

    private void Match()
    {
        var texts = _file.Texts.ToDictionary(
            text => text.Id,
            text => TextOffsets.Of(text.Text, _file.Unit ?? OriginUnit.CodePoints),
            StringComparer.Ordinal
        );
        var sources = _file.Texts.ToDictionary(text => text.Id, _matching.Source);
        var codes = Names(coding => coding.Code, _matching.Code);
        var coders = Names(coding => coding.Coder, _matching.Coder);
        foreach (var (coding, i) in _file.Codings.Select((coding, i) => (coding, i)))
        {
            var anchor = SpanAnchor.Of(texts, coding, i);
            if (sources[coding.Text] is not { } source)
            {
                continue;
            }

            var span = new NewSpan(
                i,
                source,
                coders[coding.Coder] ?? _ids.PersonOf(coding.Coder),
                codes[coding.Code] ?? _ids.CodeOf(coding.Code),
                anchor
            );
            if (_here.Take(span.Source, span.Coder, span.Code, span.Anchor))
            {
                Known++;
            }
            else
            {
                _new.Add(span);
            }
        }

        _matching.MustBeInUse(_new.Select(span => span.Code).ToHashSet());
    }

    private Dictionary<string, Guid?> Names(
        Func<CodedSpan, string> name,
        Func<string, Guid?> match
    ) =>
        _file
            .Codings.Select(name)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(one => one, match, StringComparer.Ordinal);

    private IEnumerable<string> Added(string kind) =>
        Matches.Where(match => match.Kind == kind && match.Id is null).Select(match => match.There);

    private IReadOnlyList<object> Made(IReadOnlyList<string> codes)
    {
        var decision = CreateCodes.Decide(
            new CreateCodes([
                .. codes.Select(
                    (code, i) => new ListedCode(_ids.CodeOf(code), code, null, 0, i + 1)
                ),
            ]),
            _tree
        );
        return decision.Refusal is { } refusal
            ? throw new ImportRefusedException(refusal)
            : decision.Facts;
    }

    // Beside the codings that the coder has on the very passage, or on a passage of its own.
    private StreamChange Excerpt(
        IGrouping<(Guid Source, Anchor Anchor), NewSpan> spans,
        int codeVersion
    )
    {
        var (source, anchor) = spans.Key;
        var coder = spans.First().Coder;
        var there = _here.Passage(source, anchor, coder);
        var version = _here.Version(source);
        var excerpt = there ?? Id(spans.First(), "excerpt");
        return new StreamChange(
            typeof(Domain.Coding.Excerpt),
            excerpt,
            there is null,
            [
                .. there is null
                    ? [new ExcerptMarked(excerpt, source, version, anchor)]
                    : Array.Empty<object>(),
                .. spans.Select(span => new ExcerptCoded(
                    excerpt,
                    Id(span, "coding"),
                    span.Code,
                    source,
                    coder,
                    anchor,
                    codeVersion,
                    version,
                    null
                )),
            ]
        );
    }

    private Guid Id(NewSpan span, string kind) =>
        DerivedId.Of(_study, $"{_mark}/{kind}/{span.Number}");

    private sealed record NewSpan(int Number, Guid Source, Guid Coder, Guid Code, Anchor Anchor);
}
