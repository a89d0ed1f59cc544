using System.Numerics;

namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>How far two sets of categories are apart.</summary>
public enum SetDistance
{
    /// <summary>
    /// MASI, 1 − J × M: J is Jaccard's share |A ∩ B| / |A ∪ B|, M is 1 for equal sets, 2/3 for a
    /// subset, 1/3 for an overlap, 0 for none (Passonneau 2006), in exact thirds.
    /// </summary>
    Masi,

    /// <summary>
    /// 0 for equal sets, 1/3 for a subset, 2/3 for an overlap, 1 for none (Passonneau 2004). The
    /// empty set is a subset of any other.
    /// </summary>
    Passonneau2004,
}

/// <summary>Measures the distance of two sets, given as bits.</summary>
internal static class SetDistances
{
    /// <summary>The distance; two empty sets are equal.</summary>
    public static double Between(ulong[] left, ulong[] right, SetDistance distance)
    {
        var (inBoth, inLeft, inRight) = (0, 0, 0);
        for (var at = 0; at < left.Length; at++)
        {
            inBoth += BitOperations.PopCount(left[at] & right[at]);
            inLeft += BitOperations.PopCount(left[at]);
            inRight += BitOperations.PopCount(right[at]);
        }

        var isSubset = inBoth == inLeft || inBoth == inRight;
        return (inBoth == inLeft && inBoth == inRight, distance) switch
        {
            (true, _) => 0,
            (_, SetDistance.Masi) => 1 - Share() * (isSubset ? 2 : 1) / 3,
            _ when isSubset => 1 / 3.0,
            _ => inBoth > 0 ? 2 / 3.0 : 1,
        };

        double Share() => (double)inBoth / (inLeft + inRight - inBoth);
    }
}
