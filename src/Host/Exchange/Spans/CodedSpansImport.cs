using System.Security.Cryptography;
using System.Text;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// Turns coded spans into a study: a source for each text, an account for each coder, a code for each
/// name, and an excerpt for each span that a coder coded. Codings that stand twice stay twice.
/// </summary>
internal sealed class CodedSpansImport
{
    private readonly Store _store;
    private readonly Guid _study;
    private readonly CodedSpansFile _file;
    private readonly SpanIds _ids;
    private readonly Dictionary<string, TextOffsets> _texts;
    private readonly List<string> _codes;

    public CodedSpansImport(Store store, Guid study, CodedSpansFile file)
    {
        (_store, _study, _file, _ids) = (store, study, file, new SpanIds(study));
        if (
            file.Texts.Count == 0
            || file.Texts.DistinctBy(text => text.Id).Count() < file.Texts.Count
        )
        {
            throw CodedSpansFile.Malformed(null, "There is no text, or two have the same id.");
        }

        _texts = file.Texts.ToDictionary(
            text => text.Id,
            text => TextOffsets.Of(text.Text, file.Unit ?? OriginUnit.CodePoints),
            StringComparer.Ordinal
        );
        _codes = [.. file.Codings.Select(coding => coding.Code).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The study that a file becomes: the same texts and codings, the same study.</summary>
    public static Guid StudyOf(CodedSpansFile file) =>
        DerivedId.Of(
            $"spans/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Write())))}"
        );

    /// <summary>Works everything out; makes the keys, but records nothing.</summary>
    public Import Prepare(string title, Guid person, string? personName)
    {
        _store.Keys.Make([_study, .. _file.Texts.Select(_ids.ParticipantOf).Distinct()]);
        var open = OpenStudy.Decide(new OpenStudy(_study, title, null, person, personName), null);
        var coders = _file
            .Codings.Select(coding => coding.Coder)
            .Distinct(StringComparer.Ordinal)
            .Select(coder => new AnalystJoined(_ids.PersonOf(coder), Role.SecondCoder, Name(coder)))
            .ToList();
        var enrolled = new HashSet<Guid>();
        return new Import(
            _study,
            true,
            title,
            [
                Act(person, "study", Change<Study>(_study, true, [.. Facts(open), .. coders])),
                .. _file.Texts.Select(text => Source(person, text, enrolled)),
                Act(
                    person,
                    "codes",
                    Change<CodeTree>(DerivedId.Codebook(_study), true, [.. Codes()])
                ),
                .. _file
                    .Codings.Select((coding, i) => (Coding: coding, Number: i))
                    .GroupBy(one =>
                        (one.Coding.Text, one.Coding.Coder, one.Coding.Start, one.Coding.End)
                    )
                    .Select(Excerpt),
                Act(
                    person,
                    "import",
                    Change<Study>(
                        _study,
                        false,
                        new ProjectImported(ImportFormat.CodedSpans, _file.Codings.Count, [])
                    )
                ),
            ],
            []
        );
    }

    private ImportedAct Source(Guid person, SpanText text, HashSet<Guid> enrolled)
    {
        var (source, participant) = (_ids.SourceOf(text.Id), _ids.ParticipantOf(text));
        var words = _texts[text.Id].Text;
        if (TextVersion.Problem(words, []) is { } refusal)
        {
            throw Refused(refusal);
        }

        var closed = SealedText.Of(
            _store.WordSeal,
            _study,
            source,
            DerivedId.Of(_study, $"{source:N}/text"),
            1,
            TextVersion.Cut(words, [], [participant])
        );
        var label = text.Participant ?? text.Title ?? text.Id;
        return Act(
            person,
            $"text/{source:N}",
            [
                .. enrolled.Add(participant)
                    ?
                    [
                        Change<Participant>(
                            participant,
                            true,
                            [
                                .. Facts(
                                    EnrolParticipant.Decide(
                                        new EnrolParticipant(
                                            participant,
                                            label,
                                            text.Participant is null
                                        ),
                                        null
                                    )
                                ),
                            ]
                        ),
                    ]
                    : Array.Empty<StreamChange>(),
                Change<Source>(
                    source,
                    true,
                    [
                        .. Facts(
                            AddSource.Decide(
                                new AddSource(
                                    source,
                                    text.Title ?? text.Id,
                                    null,
                                    null,
                                    [participant],
                                    closed.Version,
                                    []
                                ),
                                null
                            )
                        ),
                    ]
                ) with
                {
                    Text = closed.Document,
                },
            ]
        );
    }

    private IEnumerable<object> Codes() =>
        Facts(
            CreateCodes.Decide(
                new CreateCodes([
                    .. _codes.Select(
                        (code, i) => new ListedCode(_ids.CodeOf(code), code, null, 0, i + 1)
                    ),
                ]),
                new CodeTree(DerivedId.Codebook(_study), [])
            )
        );

    private ImportedAct Excerpt(
        IGrouping<
            (string Text, string Coder, long? Start, long? End),
            (CodedSpan Coding, int Number)
        > codings
    )
    {
        var (text, coder, _, _) = codings.Key;
        var first = codings.First();
        var anchor = SpanAnchor.Of(_texts, first.Coding, first.Number);
        var (excerpt, source) = (
            DerivedId.Of(_study, $"excerpt/{first.Number}"),
            _ids.SourceOf(text)
        );
        return Act(
            _ids.PersonOf(coder),
            $"excerpt/{first.Number}",
            Change<Domain.Coding.Excerpt>(
                excerpt,
                true,
                [
                    new ExcerptMarked(excerpt, source, 1, anchor),
                    .. codings.Select(one => new ExcerptCoded(
                        excerpt,
                        DerivedId.Of(_study, $"coding/{one.Number}"),
                        _ids.CodeOf(one.Coding.Code),
                        source,
                        _ids.PersonOf(coder),
                        anchor,
                        _codes.Count,
                        1,
                        null
                    )),
                ]
            )
        ) with
        {
            Role = Role.SecondCoder,
        };
    }

    private static Words Name(string name) =>
        FreeText.ProblemWithName(name, "import/coder", "A coder") is { } refusal
            ? throw Refused(refusal)
            : Words.Of(name.Trim());

    private static ImportedAct Act(
        Guid person,
        string name,
        params IReadOnlyList<StreamChange> changes
    ) => new(person, Role.Lead, ActorKind.Importer, null, null, name, changes);

    private static StreamChange Change<T>(
        Guid stream,
        bool isNew,
        params IReadOnlyList<object> facts
    ) => new(typeof(T), stream, isNew, facts);

    private static IReadOnlyList<object> Facts(Decision decision) =>
        decision.Refusal is { } refusal ? throw Refused(refusal) : decision.Facts;

    private static ImportRefusedException Refused(Refusal refusal) =>
        new(refusal with { Reason = $"{refusal.Reason} Nothing was stored." });
}
