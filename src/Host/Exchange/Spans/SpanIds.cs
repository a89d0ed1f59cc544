using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>The ids that follow from what a file calls its things, so that they are the same again.</summary>
internal sealed record SpanIds(Guid Study)
{
    public Guid SourceOf(string text) => DerivedId.Of(Study, $"source/{text}");

    public Guid ParticipantOf(SpanText text) =>
        DerivedId.Of(
            Study,
            text.Participant is { } name ? $"participant/{name}" : $"participant of/{text.Id}"
        );

    public Guid PersonOf(string coder) => DerivedId.Of(Study, $"coder/{coder}");

    public Guid CodeOf(string code) => DerivedId.Of(Study, $"code/{code}");
}
