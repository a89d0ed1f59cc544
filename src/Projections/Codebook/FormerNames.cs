using System.Text.Json;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Codebook;

/// <summary>What codes were called before, so that they are found by those names too.</summary>
public static class FormerNames
{
    /// <summary>
    /// The names of each code before its present one, and then those of the codes that became part of it,
    /// each once.
    /// </summary>
    public static async Task<ILookup<Guid, Words>> Read(
        StudyReader study,
        CodeTree tree,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var renames = await Renames(study, moment, cancellation);
        var names = renames
            .Select(rename => (rename.CodeId, Name: rename.From))
            .Concat(
                tree.Codes.Where(code => code.MergedInto is not null)
                    .Select(code => (CodeId: code.Id, code.Name))
            );
        return names
            .Select(one => (Code: Now(one.CodeId), one.Name))
            .Where(one => one.Code is { } code && code.Name.Text != one.Name.Text)
            .DistinctBy(one => (one.Code!.Id, one.Name.Text))
            .ToLookup(one => one.Code!.Id, one => one.Name);

        Code? Now(Guid id)
        {
            var code = tree.Find(id);
            while (code?.MergedInto is { } into)
            {
                code = tree.Find(into);
            }

            return code;
        }
    }

    private static async Task<List<CodeRenamed>> Renames(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var renames = new List<CodeRenamed>();
        await using var command = new NpgsqlCommand(
            $"select data::text from {StoreTables.Events} where tenant_id = $1 and stream_id = $2 "
                + "and seq_id <= $3 and type = 'code_renamed' order by seq_id",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(DerivedId.Codebook(study.Study));
        command.Parameters.AddWithValue(moment.Sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            renames.Add(JsonSerializer.Deserialize<CodeRenamed>(reader.GetString(0), study.Json)!);
        }

        return renames;
    }
}
