namespace PeerEvents.Domain;

/// <summary>
/// Free text, the only kind of it an event may hold. It is written open, sealed once when its
/// event is recorded, carried sealed through events, snapshots and views, and opened on read.
/// </summary>
public sealed class Words : IEquatable<Words>
{
    private readonly WordSeal? _seal;
    private readonly string? _text;

    private Words(string? text, IReadOnlyList<Guid> subjects, SealedWords? stored, WordSeal? seal)
    {
        _text = text;
        Subjects = subjects;
        Stored = stored;
        _seal = seal;
    }

    /// <summary>Whose words these may be: participants, or a private note. Not the study.</summary>
    public IReadOnlyList<Guid> Subjects { get; }

    /// <summary>The stored form, or null until the words are sealed.</summary>
    public SealedWords? Stored { get; private set; }

    /// <summary>The text, or null once one of its keys is gone or locked.</summary>
    public string? Text => _text ?? (Stored is null ? null : _seal?.Open(Stored));

    /// <summary>Words as somebody wrote them, not yet sealed.</summary>
    public static Words Of(string text, params IReadOnlyList<Guid> subjects) =>
        new(text, [.. subjects.Distinct().Order()], null, null);

    /// <summary>As <see cref="Of"/>; null for no text at all.</summary>
    public static Words? OfOptional(string? text, params IReadOnlyList<Guid> subjects) =>
        string.IsNullOrWhiteSpace(text) ? null : Of(text, subjects);

    /// <summary>Words as they were stored; opened with the seal when read.</summary>
    public static Words FromStored(SealedWords stored, WordSeal seal) =>
        new(null, [.. stored.Keys.Skip(1)], stored, seal);

    /// <summary>Seals words that are still open; words already sealed keep their bytes.</summary>
    public void Seal(WordSeal seal, Guid study, Guid eventId, string path) =>
        Stored ??= seal.Close(_text!, [study, .. Subjects], eventId, path);

    /// <summary>Whether both say the same, sealed or not.</summary>
    public bool Equals(Words? other) =>
        other is not null
        && Subjects.SequenceEqual(other.Subjects)
        && (
            Text is { } text
                ? string.Equals(text, other.Text, StringComparison.Ordinal)
                : other.Text is null && Stored == other.Stored
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Words);

    /// <inheritdoc />
    public override int GetHashCode() => Subjects.Count;

    /// <summary>Never the text: words do not reach a log by accident.</summary>
    public override string ToString() => "(words)";
}
