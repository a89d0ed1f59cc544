using Npgsql;
using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>
/// PostgreSQL's advisory locks on a study's analysis: shared or alone, and on one stream of it.
/// </summary>
internal static class AnalysisLocks
{
    public static NpgsqlBatchCommand Ask(Guid study, bool analysisAlone, Guid? stream)
    {
        var ask = new NpgsqlBatchCommand(
            (
                analysisAlone
                    ? "select pg_advisory_xact_lock($1)"
                    : "select pg_advisory_xact_lock_shared($1)"
            ) + (stream is null ? "" : ", pg_advisory_xact_lock($2)")
        );
        ask.Parameters.AddWithValue(Number(DerivedId.Codebook(study)));
        if (stream is { } id)
        {
            ask.Parameters.AddWithValue(Number(DerivedId.Of(study, id.ToString("N"))));
        }

        return ask;
    }

    private static long Number(Guid id) => BitConverter.ToInt64(id.ToByteArray(bigEndian: true), 8);
}
