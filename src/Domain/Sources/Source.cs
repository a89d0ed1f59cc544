namespace PeerEvents.Domain.Sources;

/// <summary>A source as far as deciders need to know it: never its text, never its turns.</summary>
public sealed record Source(
    Guid Id,
    Words Title,
    Words? FileName,
    Words? Description,
    IReadOnlyList<Guid> Participants,
    bool TextUnknown,
    IReadOnlyList<SourceVersion> Texts,
    bool IsWithdrawn = false,
    int StreamVersion = 0
)
{
    /// <summary>The newest version of the text, or null where the text is unknown.</summary>
    public SourceVersion? Newest() => Texts.Count == 0 ? null : Texts[^1];

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Source? Evolve(Source? source, object @event) =>
        Change(source, @event) is { } next
            ? next with
            {
                StreamVersion = (source?.StreamVersion ?? 0) + 1,
            }
            : null;

    private static Source? Change(Source? source, object @event) =>
        (source, @event) switch
        {
            (null, SourceRegistered e) => new Source(
                e.SourceId,
                e.Title,
                e.FileName,
                e.Description,
                e.Participants,
                e.TextUnknown,
                []
            ),
            ({ }, TranscriptImported e) => source with { Texts = [.. source.Texts, e.Text] },
            ({ }, TranscriptCorrected e) => source with { Texts = [.. source.Texts, e.Text] },
            ({ }, SourceRetitled e) => source with { Title = e.To },
            ({ }, SourceDescribed e) => source with { Description = e.To },
            ({ }, SourceWithdrawn) => source with { IsWithdrawn = true },
            _ => source,
        };
}
