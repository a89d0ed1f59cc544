using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Participants;
using PeerEvents.Projections.Sources;
using PeerEvents.Projections.Studies;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Host.Installing;

/// <summary>
/// Refills every read model from the record. Moments are none of them: they were written once and
/// stay as they are.
/// </summary>
internal static class Rebuilding
{
    public static async Task Rebuild(
        IDocumentStore store,
        NpgsqlDataSource database,
        WordSeal seal,
        CancellationToken cancellation
    )
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<CodeTreeProjection>(cancellation);
        await daemon.RebuildProjectionAsync<ThemeMapProjection>(cancellation);
        await daemon.RebuildProjectionAsync<SourceProjection>(cancellation);
        await daemon.RebuildProjectionAsync<StudyProjection>(cancellation);
        await daemon.RebuildProjectionAsync<ParticipantProjection>(cancellation);
        await daemon.RebuildProjectionAsync(ProjectionRegistration.Redirects, cancellation);
        await CodingRefill.Refill(database, seal, cancellation);
    }
}
