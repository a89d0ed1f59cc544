using System.Diagnostics;

namespace PeerEvents.Benchmarks;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    public double Median => Percentile(50);

    public double P95 => Percentile(95);

    public double Max => _values.Max();

    public void Add(double value) => _values.Add(value);

    /// <summary>Adds how many milliseconds a piece of work takes.</summary>
    public async Task Time(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>The median of the quotients, pair by pair.</summary>
    public double RatioTo(Samples floor)
    {
        var ratios = new Samples();
        foreach (var (value, least) in _values.Zip(floor._values))
        {
            ratios.Add(value / least);
        }

        return ratios.Median;
    }

    private double Percentile(int percent)
    {
        var sorted = _values.Order().ToList();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1)];
    }
}
