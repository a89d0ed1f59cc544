using System.Text.Json;
using Npgsql;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Coding;

/// <summary>What was said of the codings of some excerpts, as of a moment, from their own events.</summary>
internal sealed class Characterisations
{
    private readonly Dictionary<Guid, Characterisation> _of = [];

    public static async Task<Characterisations> Read(
        StudyReader study,
        IReadOnlyList<ExcerptState> excerpts,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var found = new Characterisations();
        await using var command = new NpgsqlCommand(
            $"select data from {StoreTables.Events} where tenant_id = $1 and stream_id = any($2) "
                + "and seq_id <= $3 and type = 'coding_characterised' order by seq_id",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(excerpts.Select(excerpt => excerpt.Id).ToArray());
        command.Parameters.AddWithValue(moment.Sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var e = JsonSerializer.Deserialize<CodingCharacterised>(
                reader.GetString(0),
                study.Json
            )!;
            found._of[e.CodingId] = e.To;
        }

        return found;
    }

    /// <summary>Those of some codings of which something is said, by id.</summary>
    public IReadOnlyList<CharacterisedCoding> Of(IReadOnlyList<PlacedCoding> codings) =>
        [
            .. codings
                .Where(coding =>
                    _of.GetValueOrDefault(coding.CodingId) is { } said
                    && said != Characterisation.None
                )
                .Select(coding => new CharacterisedCoding(coding.CodingId, _of[coding.CodingId]))
                .OrderBy(coding => coding.CodingId),
        ];
}
