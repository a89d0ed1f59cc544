using System.Collections.Frozen;

namespace PeerEvents.Projections.Languages;

/// <summary>What is told in Danish, by what it is in English.</summary>
internal static class Danes
{
    /// <summary>Sentences and words by what they are about; none is in two of them.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lists { get; } =
    [
        DanishStudy.Sentences,
        DanishCoding.Sentences,
        DanishThemes.Sentences,
        DanishFieldwork.Sentences,
        DanishRounds.Sentences,
        DanishQuestions.Sentences,
        DanishAnswers.Sentences,
        DanishChanges.Sentences,
    ];

    /// <summary>All of them.</summary>
    public static FrozenDictionary<string, string> Sentences { get; } =
        Lists.SelectMany(list => list).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands above columns, where the same word may mean something else than in a sentence.</summary>
    public static IReadOnlyDictionary<string, string> Headings => DanishHeadings.Sentences;
}
