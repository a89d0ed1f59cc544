using System.Data.Common;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>Makes codings and places of the rows of the tables.</summary>
internal static class CodingRows
{
    /// <summary>Of (coding_id, excerpt_id, code_id, coder, unit, start_at, end_at).</summary>
    public static PlacedCoding Placed(DbDataReader row) =>
        new(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetGuid(3), Anchor(row, 4));

    /// <summary>Of (unit, start_at, end_at), from a column on.</summary>
    public static Anchor Anchor(DbDataReader row, int column) =>
        new AnchorColumns(
            row.GetString(column),
            row.IsDBNull(column + 1) ? null : row.GetInt64(column + 1),
            row.IsDBNull(column + 2) ? null : row.GetInt64(column + 2)
        ).ToAnchor();
}
