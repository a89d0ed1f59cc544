namespace PeerEvents.Domain.Studies;

/// <summary>How a study's data were made, as of the last decision.</summary>
public sealed record Fieldwork(Words? Sampling = null)
{
    /// <summary>Nothing was said yet.</summary>
    public static Fieldwork None { get; } = new();

    /// <summary>Every version of the interview guide, oldest first.</summary>
    public IReadOnlyList<Guide> Guides { get; init; } = [];

    /// <summary>The interviews, in the order they were entered.</summary>
    public IReadOnlyList<HeldInterview> Interviews { get; init; } = [];

    /// <summary>Folds one event; what is of something else changes nothing.</summary>
    public static Fieldwork Evolve(Fieldwork before, object @event) =>
        @event switch
        {
            SamplingDecided e => before with { Sampling = e.To },
            GuideDrafted e => before with { Guides = [new Guide(e.GuideVersion, e.Questions)] },
            GuideRevised e => before with
            {
                Guides = [.. before.Guides, new Guide(e.GuideVersion, e.Questions)],
            },
            GuidePiloted e => before with
            {
                Guides =
                [
                    .. before.Guides.Select(guide =>
                        guide.Version == e.GuideVersion
                            ? guide with
                            {
                                Pilots = [.. guide.Pilots, e.Note],
                            }
                            : guide
                    ),
                ],
            },
            InterviewConducted e => before with
            {
                Interviews =
                [
                    .. before.Interviews,
                    new HeldInterview(
                        e.InterviewId,
                        e.Participants,
                        e.InterviewerId,
                        e.Mode,
                        e.GuideVersion,
                        e.SourceId,
                        e.Minutes,
                        e.IsRecorded,
                        e.Setting,
                        e.FieldNote
                    ),
                ],
            },
            _ => before,
        };
}

/// <summary>One version of the interview guide.</summary>
public sealed record Guide(int Version, IReadOnlyList<GuideQuestion> Questions)
{
    /// <summary>What was noted when it was tried out.</summary>
    public IReadOnlyList<Words> Pilots { get; init; } = [];
}

/// <summary>An interview that was held.</summary>
public sealed record HeldInterview(
    Guid Id,
    IReadOnlyList<Guid> Participants,
    Guid InterviewerId,
    InterviewMode Mode,
    int? GuideVersion,
    Guid? SourceId,
    int? Minutes,
    bool IsRecorded,
    Words? Setting,
    Words? FieldNote
);
