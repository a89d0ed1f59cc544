using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// The whole state of a study as of a moment, as it is printed: the analysis and the words of
/// every text version, each list ordered by id.
/// </summary>
public sealed record StateDocument(
    Guid StudyId,
    long Moment,
    string Hash,
    StudyFacts? Study,
    IReadOnlyList<Participant> Participants,
    IReadOnlyList<SourceWithWords> Sources,
    IReadOnlyList<Code> Codes,
    IReadOnlyList<ExcerptState> Excerpts
)
{
    /// <summary>The themes, in use or not.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>The memos, with the words of those that the reader may read.</summary>
    public IReadOnlyList<Memo> Memos { get; init; } = [];

    /// <summary>The meetings.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>The coding rounds.</summary>
    public IReadOnlyList<CodingRound> Rounds { get; init; } = [];

    /// <summary>The program theory; absent where there is none.</summary>
    public ProgramTheory? Theory { get; init; }

    /// <summary>The claims of the report and their quotations; absent where there are none.</summary>
    public ReportDraft? Report { get; init; }

    /// <summary>The maps as they were drawn.</summary>
    public IReadOnlyList<DrawnMap> Drawings { get; init; } = [];

    /// <summary>From the state and the texts beside the events.</summary>
    public static StateDocument Of(
        Guid study,
        Moment moment,
        AnalysisState state,
        IReadOnlyDictionary<Guid, SourceText> texts
    ) =>
        new(
            study,
            moment.Number,
            moment.Hash,
            state.Study,
            state.Participants,
            [.. state.Sources.Select(source => SourceWithWords.Of(source, texts))],
            state.Codes,
            state.Excerpts
        )
        {
            Themes = state.Themes,
            Memos = state.Memos,
            Meetings = state.Meetings,
            Rounds = state.Rounds,
            Theory = state.Theory,
            Report = state.Report,
            Drawings = state.Drawings,
        };
}

/// <summary>A source with the words of its texts.</summary>
public sealed record SourceWithWords(
    Guid Id,
    Words Title,
    Words? FileName,
    Words? Description,
    IReadOnlyList<Guid> Participants,
    bool TextUnknown,
    bool IsWithdrawn,
    IReadOnlyList<TextWithWords> Texts
)
{
    internal static SourceWithWords Of(
        SourceState source,
        IReadOnlyDictionary<Guid, SourceText> texts
    ) =>
        new(
            source.Id,
            source.Title,
            source.FileName,
            source.Description,
            source.Participants,
            source.TextUnknown,
            source.IsWithdrawn,
            [
                .. source.Texts.Select(text => new TextWithWords(
                    text.Version,
                    text.Length,
                    text.Fingerprint,
                    text.Turns,
                    texts.TryGetValue(text.TextId, out var words) ? words.Pieces : []
                )),
            ]
        );
}

/// <summary>One version of a text, in the pieces it is sealed in.</summary>
public sealed record TextWithWords(
    int Version,
    int Length,
    string Fingerprint,
    IReadOnlyList<Turn> Turns,
    IReadOnlyList<SourceTextPiece> Pieces
);
