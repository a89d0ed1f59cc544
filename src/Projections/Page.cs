namespace PeerEvents.Projections;

/// <summary>Part of a list as of a moment.</summary>
/// <param name="Moment">The moment that all parts of the list are as of.</param>
/// <param name="Items">The items, in the order of the whole list.</param>
/// <param name="Next">What to ask for after these; absent at the end.</param>
public sealed record Page<T>(long Moment, IReadOnlyList<T> Items, string? Next);

/// <summary>The part of a list, ordered by id, that a reader asks for.</summary>
/// <param name="After">The last id of the part before; null for the first part.</param>
/// <param name="Limit">How many items at the most.</param>
public sealed record PageOf(Guid? After, int Limit)
{
    /// <summary>The part that these rows make, which were read with one more than the limit.</summary>
    public Page<T> Cut<T>(long moment, IReadOnlyList<T> rows, Func<T, Guid> idOf) =>
        rows.Count > Limit
            ? new Page<T>(
                moment,
                [.. rows.Take(Limit)],
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{moment}.{idOf(rows[Limit - 1]):N}"
                )
            )
            : new Page<T>(moment, rows, null);
}
