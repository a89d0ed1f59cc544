using PeerEvents.Projections.Coding;

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
    public static IReadOnlyList<CodingChange> Of(
        IReadOnlyList<CodingMove> moves,
        Func<Guid, string> nameOf
    )
    {
        var (added, withdrawn) = (
            Count(move => move.From is null ? move.To : null),
            Count(move => move.To is null ? move.From : null)
        );
        var (movedIn, movedOut) = (
            Count(move => move.From is null ? null : move.To),
            Count(move => move.To is null ? null : move.From)
        );
        return
        [
            .. moves
                .SelectMany(move => new[] { move.From, move.To })
                .OfType<Guid>()
                .Distinct()
                .Select(code => new CodingChange(
                    code,
                    nameOf(code),
                    added.GetValueOrDefault(code),
                    withdrawn.GetValueOrDefault(code),
                    movedIn.GetValueOrDefault(code),
                    movedOut.GetValueOrDefault(code)
                ))
                .OrderBy(change => change.Code, StringComparer.Ordinal)
                .ThenBy(change => change.CodeId),
        ];

        Dictionary<Guid, int> Count(Func<CodingMove, Guid?> codeOf) =>
            moves
                .Where(move => codeOf(move) is not null)
                .GroupBy(move => codeOf(move)!.Value)
                .ToDictionary(group => group.Key, group => group.Sum(move => move.Count));
    }
}
