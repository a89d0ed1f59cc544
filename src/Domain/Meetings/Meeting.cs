namespace PeerEvents.Domain.Meetings;

/// <summary>A meeting and what it decided.</summary>
public sealed record Meeting(
    Guid Id,
    MeetingKind Kind,
    IReadOnlyList<Guid> Attendees,
    Words? Guests,
    Words Minutes
)
{
    /// <summary>What it decided, in the order it was minuted.</summary>
    public IReadOnlyList<MinutedDecision> Decisions { get; init; } = [];

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Meeting? Evolve(Meeting? meeting, object @event) =>
        (meeting, @event) switch
        {
            (null, MeetingHeld e) => new Meeting(
                e.MeetingId,
                e.Kind,
                e.Attendees,
                e.Guests,
                e.Minutes
            ),
            ({ }, DecisionMinuted e) => meeting with
            {
                Decisions =
                [
                    .. meeting.Decisions,
                    new MinutedDecision(e.DecisionId, e.Decision, e.Reason),
                ],
            },
            _ => meeting,
        };
}

/// <summary>What a meeting decided.</summary>
public sealed record MinutedDecision(Guid Id, Words Decision, Words? Reason);
