using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Audit;

/// <summary>What became of the codings of one code between two moments.</summary>
/// <param name="CodeId">The code.</param>
/// <param name="Code">Its name.</param>
/// <param name="Added">Codings that are there now and were not.</param>
/// <param name="Withdrawn">Codings that were there and are not.</param>
/// <param name="MovedIn">Codings that had another code then.</param>
/// <param name="MovedOut">Codings that have another code now.</param>
public sealed record CodingChange(
    Guid CodeId,
    string Code,
    int Added,
    int Withdrawn,
    int MovedIn,
    int MovedOut
)
{
    /// <summary>A row for each code with any change, by name.</summary>
    public static IReadOnlyList<CodingChange> Between(
        IReadOnlyList<PlacedCoding> then,
        IReadOnlyList<PlacedCoding> now,
        Func<Guid, string> nameOf
    )
    {
        var before = then.ToDictionary(coding => coding.CodingId, coding => coding.CodeId);
        var after = now.ToDictionary(coding => coding.CodingId, coding => coding.CodeId);
        var added = now.Where(coding => !before.ContainsKey(coding.CodingId)).ToList();
        var gone = then.Where(coding => !after.ContainsKey(coding.CodingId)).ToList();
        var moved = now.Where(coding =>
                before.TryGetValue(coding.CodingId, out var code) && code != coding.CodeId
            )
            .Select(coding => (From: before[coding.CodingId], To: coding.CodeId))
            .ToList();
        return
        [
            .. before
                .Values.Concat(after.Values)
                .Distinct()
                .Select(code => new CodingChange(
                    code,
                    nameOf(code),
                    added.Count(coding => coding.CodeId == code),
                    gone.Count(coding => coding.CodeId == code),
                    moved.Count(move => move.To == code),
                    moved.Count(move => move.From == code)
                ))
                .Where(change =>
                    change.Added + change.Withdrawn + change.MovedIn + change.MovedOut > 0
                )
                .OrderBy(change => change.Code, StringComparer.Ordinal)
                .ThenBy(change => change.CodeId),
        ];
    }
}
