using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>Moments spread over a study's history, in no order.</summary>
internal static class AnyMoment
{
    public static IEnumerable<long> Of(FilledSite filled, int count)
    {
        var span = filled.Moments - filled.Filled + 1;
        return Enumerable.Range(0, count).Select(i => filled.Filled + i * 7_919_993L % span);
    }
}
