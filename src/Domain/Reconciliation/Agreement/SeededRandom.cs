using System.Numerics;

namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Numbers that follow from a seed and are the same on every machine: xoshiro256** (Blackman and
/// Vigna 2021), its state filled by SplitMix64 (Steele, Lea and Flood 2014).
/// </summary>
public sealed class SeededRandom(ulong seed)
{
    private ulong a = Mix(ref seed);
    private ulong b = Mix(ref seed);
    private ulong c = Mix(ref seed);
    private ulong d = Mix(ref seed);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>A number from 0 up to but not including the limit, all equally likely.</summary>
    public long Below(long limit)
    {
        // Lemire 2019: the high half of the product; what would favour some numbers is drawn again.
        var range = (ulong)limit;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            for (var least = (0 - range) % range; low < least; )
            {
                high = Math.BigMul(Next(), range, out low);
            }
        }

        return (long)high;
    }

    private static ulong Mix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
