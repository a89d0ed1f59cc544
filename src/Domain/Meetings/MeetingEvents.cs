namespace PeerEvents.Domain.Meetings;

/// <summary>The team met, or somebody met with a supervisor or a critical friend.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Kind">What kind of meeting it was.</param>
/// <param name="Attendees">Who of the team was there.</param>
/// <param name="Guests">Who else was there.</param>
/// <param name="Minutes">What was talked about.</param>
public sealed record MeetingHeld(
    Guid MeetingId,
    MeetingKind Kind,
    IReadOnlyList<Guid> Attendees,
    Words? Guests,
    Words Minutes
);

/// <summary>What a meeting decided was minuted. Entries that it led to name the meeting as cause.</summary>
public sealed record DecisionMinuted(
    Guid MeetingId,
    Guid DecisionId,
    Words Decision,
    Words? Reason
);

/// <summary>The kinds of meetings.</summary>
public enum MeetingKind
{
    /// <summary>On the analysis, in the team.</summary>
    Analysis,

    /// <summary>With a supervisor.</summary>
    Supervision,

    /// <summary>With an outsider who questions the analysis (peer debriefing).</summary>
    Debriefing,

    /// <summary>On how the study goes.</summary>
    Progress,
}
