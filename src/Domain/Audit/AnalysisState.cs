using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Domain.Audit;

/// <summary>Everything of a study as of a moment, each list ordered by id.</summary>
public sealed record AnalysisState(
    StudyFacts? Study,
    IReadOnlyList<Participant> Participants,
    IReadOnlyList<SourceState> Sources,
    IReadOnlyList<Code> Codes,
    IReadOnlyList<ExcerptState> Excerpts
)
{
    /// <summary>The themes, in use or not.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>The memos, with words where nobody is asked who reads.</summary>
    public IReadOnlyList<Memo> Memos { get; init; } = [];

    /// <summary>The meetings.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>The coding rounds.</summary>
    public IReadOnlyList<CodingRound> Rounds { get; init; } = [];

    /// <summary>The program theory; null where there is none.</summary>
    public ProgramTheory? Theory { get; init; }

    /// <summary>The claims of the report and their quotations; null where there are none.</summary>
    public ReportDraft? Report { get; init; }

    /// <summary>The maps as they were drawn.</summary>
    public IReadOnlyList<DrawnMap> Drawings { get; init; } = [];

    /// <summary>The state that the oracle folded.</summary>
    public static AnalysisState Of(StudyState state) =>
        new(
            StudyFacts.Of(state.Study),
            [.. state.Participants.Values],
            [
                .. state.Sources.Values.Select(source =>
                    SourceState.Of(source, text => state.Turns[text])
                ),
            ],
            [.. state.Tree.Codes.OrderBy(code => code.Id)],
            [
                .. state
                    .Excerpts.Values.Where(excerpt => !excerpt.IsWithdrawn)
                    .Select(excerpt => new ExcerptState(
                        excerpt.Id,
                        excerpt.SourceId,
                        excerpt.SourceVersion,
                        excerpt.Anchor,
                        excerpt.IsOrphaned,
                        [.. excerpt.Codings.OrderBy(coding => coding.CodingId)]
                    )),
            ]
        )
        {
            Themes = [.. state.Map.Themes.OrderBy(theme => theme.Id)],
            Memos = [.. state.Memos.Values],
            Meetings = [.. state.Meetings.Values],
            Rounds = [.. state.Rounds.Values],
            Theory = state.Theory,
            Report = state.Report,
            Drawings = state.Map.Drawings,
        };
}

/// <summary>The study itself as of a moment.</summary>
public sealed record StudyFacts(
    Guid Id,
    Words Title,
    Words? Description,
    IReadOnlyList<Member> Members
)
{
    /// <summary>Who was in the team and left.</summary>
    public IReadOnlyList<Member> Former { get; init; } = [];

    /// <summary>Whether nobody in it ever was.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>What it sets out from.</summary>
    public Framing Framing { get; init; } = Framing.None;

    /// <summary>How its data were made.</summary>
    public Fieldwork Fieldwork { get; init; } = Fieldwork.None;

    /// <summary>The moments that have names.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>What auditors stated of the record, oldest first.</summary>
    public IReadOnlyList<Attestation> Attestations { get; init; } = [];

    /// <summary>The entries whose reasons were given later.</summary>
    public IReadOnlyList<Guid> ReasonsGiven { get; init; } = [];

    /// <summary>From what the deciders know; null before the study was opened.</summary>
    public static StudyFacts? Of(Study? study) =>
        study is null
            ? null
            : new StudyFacts(study.Id, study.Title, study.Description, study.Members)
            {
                Former = study.Former,
                IsSynthetic = study.IsSynthetic,
                Framing = study.Framing,
                Fieldwork = study.Fieldwork,
                Milestones = study.Milestones,
                Attestations = study.Attestations,
                ReasonsGiven = study.ReasonsGiven,
            };
}

/// <summary>A source as of a moment.</summary>
public sealed record SourceState(
    Guid Id,
    Words Title,
    Words? FileName,
    Words? Description,
    IReadOnlyList<Guid> Participants,
    bool TextUnknown,
    bool IsWithdrawn,
    IReadOnlyList<TextState> Texts
)
{
    /// <summary>From what the deciders know, and the turns of each text.</summary>
    public static SourceState Of(Source source, Func<Guid, IReadOnlyList<Turn>> turns) =>
        new(
            source.Id,
            source.Title,
            source.FileName,
            source.Description,
            source.Participants,
            source.TextUnknown,
            source.IsWithdrawn,
            [
                .. source.Texts.Select(text => new TextState(
                    text.Version,
                    text.TextId,
                    text.Fingerprint,
                    text.Length,
                    turns(text.TextId)
                )),
            ]
        );
}

/// <summary>One version of a source's text, without its words.</summary>
public sealed record TextState(
    int Version,
    Guid TextId,
    string Fingerprint,
    int Length,
    IReadOnlyList<Turn> Turns
);

/// <summary>An open excerpt as of a moment, with the codings on it ordered by id.</summary>
public sealed record ExcerptState(
    Guid Id,
    Guid SourceId,
    int? SourceVersion,
    Anchor Anchor,
    bool IsOrphaned,
    IReadOnlyList<PlacedCoding> Codings
);
