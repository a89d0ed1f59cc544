using PeerEvents.Domain;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// Documents as sources. Taguette knows no participants, so each document gets one of its own.
/// A document that was deleted is registered without a text.
/// </summary>
internal sealed class CarriedSources(Store store, Guid study, TaguetteProject project)
{
    private readonly Dictionary<long, TaguetteDocument> _living = project.Documents.ToDictionary(
        document => document.Id
    );
    private readonly Dictionary<long, CarriedSource> _sources = [];

    /// <summary>The participant that a document's words are sealed under.</summary>
    public static Guid ParticipantOf(Guid study, long document) =>
        DerivedId.Of(study, $"taguette-participant:{document}");

    public CarriedSource Of(long document) => _sources[document];

    /// <summary>A document came in, or got another name or description.</summary>
    public IReadOnlyList<StreamChange> Put(ReplayedDocument document) =>
        _sources.TryGetValue(document.Id, out var source)
            ? Change(document, source)
            : Register(document);

    public StreamChange Withdraw(long document) =>
        new(
            typeof(Source),
            _sources[document].Id,
            false,
            [new SourceWithdrawn(_sources[document].Id, null)]
        );

    private List<StreamChange> Change(ReplayedDocument document, CarriedSource source)
    {
        var facts = new List<object>();
        var title = source.Title;
        var description = source.Description;
        if (title.Text != document.Name)
        {
            title = Words.Of(document.Name, source.ParticipantId);
            facts.Add(new SourceRetitled(source.Id, source.Title, title, null));
        }

        if ((description?.Text ?? "") != document.Description)
        {
            description = Words.OfOptional(document.Description, source.ParticipantId);
            facts.Add(new SourceDescribed(source.Id, source.Description, description, null));
        }

        _sources[document.Id] = source with { Title = title, Description = description };
        return facts.Count == 0 ? [] : [new StreamChange(typeof(Source), source.Id, false, facts)];
    }

    private List<StreamChange> Register(ReplayedDocument document)
    {
        var participant = ParticipantOf(study, document.Id);
        var living = _living.GetValueOrDefault(document.Id);
        var source = new CarriedSource(
            DerivedId.Of(study, $"taguette-document:{document.Id}"),
            participant,
            Words.Of(document.Name, participant),
            Words.OfOptional(document.Description, participant),
            living?.Offsets
        );
        _sources[document.Id] = source;
        var text = living is { Text.Length: > 0 } ? Seal(source, living) : null;
        var registered = new SourceRegistered(
            source.Id,
            source.Title,
            Words.OfOptional(living?.FileName, participant),
            source.Description,
            [participant],
            text is null
        );
        return
        [
            new StreamChange(
                typeof(Participant),
                participant,
                true,
                [
                    new ParticipantEnrolled(
                        participant,
                        Words.Of($"Participant {_sources.Count}", participant),
                        true
                    ),
                ]
            ),
            text is null
                ? new StreamChange(typeof(Source), source.Id, true, [registered])
                : new StreamChange(
                    typeof(Source),
                    source.Id,
                    true,
                    [registered, new TranscriptImported(source.Id, text.Version, [])],
                    text.Document
                ),
        ];
    }

    private SealedText Seal(CarriedSource source, TaguetteDocument document) =>
        SealedText.Of(
            store.WordSeal,
            study,
            source.Id,
            DerivedId.Of(study, $"taguette-text:{document.Id}"),
            1,
            TextVersion.Cut(document.Text, [], [source.ParticipantId])
        );
}

/// <summary>A document as a source, and what its excerpts need to know of it.</summary>
internal sealed record CarriedSource(
    Guid Id,
    Guid ParticipantId,
    Words Title,
    Words? Description,
    TextOffsets? Offsets
)
{
    /// <summary>The version excerpts are marked in; null where the text is not known.</summary>
    public int? Version => Offsets is { Text.Length: > 0 } ? 1 : null;

    /// <summary>Where a span lies: in the text, or in Taguette's own unit where it does not fit.</summary>
    public Anchor Anchor(ByteSpan span) =>
        Version is not null && Offsets!.Range(span) is { } range
            ? Domain.Anchor.Of(range.Start.Value, range.End.Value)
            : new Anchor(Origin: new OriginRange(OriginUnit.Utf8Bytes, span.Start, span.End));
}
