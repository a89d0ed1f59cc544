using Marten;
using Npgsql;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>Reads what merges and splits did to the codings of one excerpt.</summary>
public static class CodingRedirects
{
    /// <summary>In no particular order; empty for most excerpts.</summary>
    public static async Task<IReadOnlyList<CodingRedirect>> Of(
        IQuerySession session,
        Guid excerptId,
        CancellationToken cancellation
    )
    {
        var redirects = new List<CodingRedirect>();
        await using var command = new NpgsqlCommand(
            $"select coding_id, code_version, code_id from {StoreTables.Redirects} "
                + "where tenant_id = $1 and excerpt_id = $2"
        );
        command.Parameters.AddWithValue(session.TenantId);
        command.Parameters.AddWithValue(excerptId);
        await using var reader = await session.ExecuteReaderAsync(command, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            redirects.Add(
                new CodingRedirect(
                    reader.GetGuid(0),
                    reader.GetInt32(1),
                    reader.IsDBNull(2) ? null : reader.GetGuid(2)
                )
            );
        }

        return redirects;
    }
}
