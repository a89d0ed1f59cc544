namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>What a researcher asks of an import of interviews.</summary>
/// <param name="Replacements">What is replaced first.</param>
/// <param name="Interviewers">Labels of those who ask.</param>
/// <param name="Speakers">Which participant a label stands for: key of the label, participant.</param>
/// <param name="KeepFileNames">Whether sources are called after their files.</param>
internal sealed record ImportWishes(
    Replacements Replacements,
    IReadOnlyList<string> Interviewers,
    IReadOnlyDictionary<string, string> Speakers,
    bool KeepFileNames
)
{
    public static ImportWishes None { get; } =
        new(Replacements.None, [], new Dictionary<string, string>(), false);

    /// <summary>Reads wishes as they are written: speakers as <c>label=participant</c>.</summary>
    /// <exception cref="ImportRefusedException">A speaker is not written so.</exception>
    public static ImportWishes Read(
        TextReader? replacements,
        IReadOnlyList<string> interviewers,
        IReadOnlyList<string> speakers,
        bool keepFileNames
    ) =>
        new(
            replacements is null ? Replacements.None : Replacements.Read(replacements),
            interviewers,
            speakers.Select(Speaker).DistinctBy(one => one.Key).ToDictionary(),
            keepFileNames
        );

    public static ImportRefusedException NotUtf8(Exception inner) =>
        new(
            "replace-not-utf-8",
            "The list of replacements is not UTF-8. Save it as CSV in UTF-8.",
            inner
        );

    public NamedSpeakers Named() =>
        new(Interviewers.Select(SpeakerLabel.Key).ToHashSet(), Speakers.Keys.ToHashSet());

    private static KeyValuePair<string, string> Speaker(string written) =>
        written.LastIndexOf('=') is var at and > 0
        && written[(at + 1)..].Trim() is { Length: > 0 } to
            ? new KeyValuePair<string, string>(SpeakerLabel.Key(written[..at]), to)
            : throw new ImportRefusedException(
                "speaker-malformed",
                "Say which participant a speaker is as label=participant, such as \"Anna=P03\"."
            );
}
