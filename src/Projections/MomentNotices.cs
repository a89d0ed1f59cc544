using Marten;

namespace PeerEvents.Projections;

/// <summary>
/// Tells every host, when a page of projected events is committed, which study has something new.
/// The notice names the study and nothing else; who hears it asks how far the study is.
/// </summary>
public static class MomentNotices
{
    /// <summary>The channel to listen on; what it carries is a study's id, 32 hex digits.</summary>
    public const string Channel = "peerevents_moments";

    internal static void QueueNotice(this IDocumentOperations operations, string study) =>
        operations.QueueSqlCommand("select pg_notify(?, ?)", Channel, study);
}
