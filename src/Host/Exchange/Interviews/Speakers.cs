using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>
/// Which labels of a text are speakers'. A label must recur, or be well known, or be made like one
/// that does: in prose, too, a word may stand before a colon.
/// </summary>
internal sealed class Speakers
{
    private readonly string _text;
    private readonly NamedSpeakers _named;
    private readonly bool _spansHaveNames;
    private readonly Dictionary<string, int> _times;
    private readonly HashSet<string> _accepted;

    public Speakers(string text, IReadOnlyList<Heading> headings, NamedSpeakers named)
    {
        _text = text;
        _named = named;
        var labelled = headings.Where(heading => heading.Label is not null).ToList();
        _times = labelled.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count());
        _spansHaveNames = SpansHaveNames(headings);
        _accepted = [.. labelled.Where(IsSureAlone).Select(KeyOf)];
        var sure = labelled.Where(heading => _accepted.Contains(KeyOf(heading))).ToList();
        var stems = _accepted.Select(SpeakerLabel.Stem).OfType<string>().ToHashSet();
        var forms = sure.Select(heading => heading.Form)
            .Where(form => form is not (HeadingForm.Plain or HeadingForm.NameAndTimeClose))
            .ToHashSet();
        _accepted.UnionWith(
            labelled
                .Where(heading =>
                    !SpeakerLabel.IsNever(KeyOf(heading))
                    && (
                        SpeakerLabel.Stem(KeyOf(heading)) is { } stem && stems.Contains(stem)
                        || (forms.Contains(heading.Form) && Counts(heading) && IsName(heading))
                    )
                )
                .Select(KeyOf)
        );
    }

    /// <summary>Whether the label of a heading is a speaker's.</summary>
    public bool Has(Heading heading) =>
        heading.Label is not null && Counts(heading) && _accepted.Contains(KeyOf(heading));

    public string KeyOf(Heading heading) => SpeakerLabel.Key(Label(heading.Label!));

    public string Label(TextRange label) => _text[label.Start..label.End];

    public bool IsInterviewer(string key) =>
        _named.Interviewers.Contains(key)
        || (!_named.Participants.Contains(key) && SpeakerLabel.IsInterviewer(key));

    private bool IsSureAlone(Heading heading)
    {
        var key = KeyOf(heading);
        return _named.Interviewers.Contains(key)
            || _named.Participants.Contains(key)
            || (
                Counts(heading)
                && !SpeakerLabel.IsNever(key)
                && (_times[key] > 1 || SpeakerLabel.IsWellKnown(key))
            );
    }

    // Below a span may stand a name, or words that break over two lines.
    private bool Counts(Heading heading) => heading.Form != HeadingForm.Span || _spansHaveNames;

    private bool SpansHaveNames(IReadOnlyList<Heading> headings)
    {
        var spans = headings.Where(heading => heading.Form == HeadingForm.Span).ToList();
        return spans.Count(heading =>
                heading.Label is not null
                && (_times[KeyOf(heading)] > 1 || SpeakerLabel.IsWellKnown(KeyOf(heading)))
            ) * 2
            >= spans.Count;
    }

    private bool IsName(Heading heading)
    {
        var words = Label(heading.Label!).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && words.All(word => !char.IsLower(word[0]));
    }
}

/// <summary>Speakers that the researcher named, as keys of labels.</summary>
internal sealed record NamedSpeakers(
    IReadOnlySet<string> Interviewers,
    IReadOnlySet<string> Participants
);
