using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

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
    /// <summary>What it sets out from.</summary>
    public Framing Framing { get; init; } = Framing.None;

    /// <summary>From what the deciders know; null before the study was opened.</summary>
    public static StudyFacts? Of(Study? study) =>
        study is null
            ? null
            : new StudyFacts(study.Id, study.Title, study.Description, study.Members)
            {
                Framing = study.Framing,
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
