using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

/// <summary>
/// An interview with Maria: 100 code units, with emoji at 40 and 42 (two code units each).
/// </summary>
internal static class Interview
{
    public static Guid Id { get; } = Ids.Source(1);

    public static SourceVersion Text { get; } =
        new(1, Ids.Text(1), new string('a', 64), 100, [40, 42]);

    public static SourceVersion Corrected { get; } =
        new(2, Ids.Text(2), new string('b', 64), 50, []);

    public static SourceRegistered Registered { get; } =
        new(Id, Words.Of("Interview 1", Ids.Maria), null, null, [Ids.Maria], false);

    public static TranscriptImported Imported { get; } = new(Id, Text, []);

    public static TranscriptCorrected Correction { get; } = new(Id, 1, Corrected, [], null);

    public static SourceWithdrawn Withdrawn { get; } = new(Id, null);

    /// <summary>With its text, and with what happened later.</summary>
    public static Source After(params IReadOnlyList<object> later) =>
        Given.Stream<Source>(Source.Evolve, [Registered, Imported, .. later]).State;

    /// <summary>An interview whose text was gone before it came here.</summary>
    public static Source WithoutText() =>
        Given.Stream<Source>(Source.Evolve, Registered with { TextUnknown = true }).State;

    /// <summary>What somebody noted while this interview was at hand.</summary>
    public static Words Note(string text) => Words.Of(text, Ids.Maria);
}
