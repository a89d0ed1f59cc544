using System.Data.Common;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Makes a moment of a row (moment, seq_id, event_id, study_time, hash).</summary>
internal static class MomentReader
{
    public static Moment Moment(DbDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetInt64(1),
            row.GetGuid(2),
            new DateTimeOffset(row.GetFieldValue<DateTime>(3), TimeSpan.Zero),
            row.GetString(4)
        );
}
