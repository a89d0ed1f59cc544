namespace PeerEvents.Domain.Memos;

/// <summary>The refusals that several commands on memos share.</summary>
public static class MemoRules
{
    /// <summary>Somebody else wrote the memo.</summary>
    public static Refusal NotTheAuthor { get; } =
        new(
            "memos/not-the-author",
            "Only who wrote a memo changes it. Write one of your own beside it."
        );

    /// <summary>The words are gone.</summary>
    public static Refusal Destroyed { get; } =
        new("memos/destroyed", "This memo was destroyed. Write a new one.");

    /// <summary>What the memo should be about is not in the study.</summary>
    public static Refusal NothingThere { get; } =
        new(
            "memos/nothing-there",
            "A memo is about something in this study, and this is not in it. Look it up and try again."
        );

    /// <summary>Why a memo cannot be changed by somebody, or null.</summary>
    public static Refusal? Problem(Memo memo, Guid person) =>
        memo.AuthorId != person ? NotTheAuthor
        : memo.IsDestroyed ? Destroyed
        : null;

    /// <summary>Why a memo cannot say this, or null.</summary>
    public static Refusal? Problem(string? title, string text) =>
        string.IsNullOrWhiteSpace(text)
            ? new Refusal("memos/text-missing", "A memo says something. Write at least a word.")
        : title is { Length: > 0 }
            ? FreeText.ProblemWithName(title, "memos/title", "A memo")
                ?? FreeText.ProblemWithNote(text)
        : FreeText.ProblemWithNote(text);

    /// <summary>The keys that close a memo: its own, and those of all whose words it may hold.</summary>
    public static IReadOnlyList<Guid> Subjects(
        IReadOnlyList<Guid>? mentions,
        IReadOnlyList<Guid> others
    ) => [.. (mentions ?? []).Union(others).Order()];
}

/// <summary>Something a memo can be about, as the study has it now.</summary>
/// <param name="Target">The thing.</param>
/// <param name="Subjects">The participants whose words it may hold.</param>
public sealed record NotedThing(MemoTarget Target, IReadOnlyList<Guid> Subjects);
