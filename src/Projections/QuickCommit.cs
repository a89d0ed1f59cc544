using Marten;

namespace PeerEvents.Projections;

/// <summary>
/// Commits a page of projected events without waiting for the disk. A crash of the database may
/// take the last pages back, whole, together with how far they had come; they are then made again
/// of the same events, which are on disk, and come out the same.
/// </summary>
internal static class QuickCommit
{
    public static void QueueQuickCommit(this IDocumentOperations operations) =>
        operations.QueueSqlCommand("set local synchronous_commit = off");
}
