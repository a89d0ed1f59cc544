using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Meetings;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Meetings;

/// <summary>Reads the meetings of a study as of a moment.</summary>
public static class MeetingList
{
    /// <summary>A part of them, ordered by id.</summary>
    public static async Task<Page<Meeting>> Read(
        StudyReader study,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    ) =>
        part.Cut(
            moment.Number,
            await FoldedStreams.Read<Meeting>(
                study,
                "meeting",
                Meeting.Evolve,
                moment,
                part,
                cancellation
            ),
            meeting => meeting.Id
        );

    /// <summary>One of them; null where there was none of that id by then.</summary>
    public static Task<Meeting?> One(
        StudyReader study,
        Guid meeting,
        Moment moment,
        CancellationToken cancellation
    ) => FoldedStreams.One<Meeting>(study, meeting, Meeting.Evolve, moment, cancellation);
}
