using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit;

/// <summary>What an entry says to a reader: one sentence, and what was before and after.</summary>
public sealed record Told(string Sentence, string? Before = null, string? After = null);

/// <summary>A sentence as it is written, before it is said in a language.</summary>
internal sealed record Telling(
    FormattableString Sentence,
    string? Before = null,
    string? After = null
)
{
    /// <summary>Of words that took the place of others.</summary>
    public static Telling Changed(
        TrailNames names,
        FormattableString sentence,
        Words? from,
        Words? to
    ) => new(sentence, names.Text(from), names.Text(to));
}
