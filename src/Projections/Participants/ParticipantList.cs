using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Participants;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Participants;

/// <summary>Reads the participants of a study as of a moment.</summary>
public static class ParticipantList
{
    /// <summary>A part of them, ordered by id.</summary>
    public static async Task<Page<Participant>> Read(
        StudyReader study,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    ) =>
        part.Cut(
            moment.Number,
            await FoldedStreams.Read<Participant>(
                study,
                "participant",
                Participant.Evolve,
                moment,
                part,
                cancellation
            ),
            participant => participant.Id
        );

    /// <summary>One of them; null where there was none of that id by then.</summary>
    public static Task<Participant?> One(
        StudyReader study,
        Guid participant,
        Moment moment,
        CancellationToken cancellation
    ) =>
        FoldedStreams.One<Participant>(
            study,
            participant,
            Participant.Evolve,
            moment,
            cancellation
        );
}
