using PeerEvents.Domain;

namespace PeerEvents.Host.Demo;

/// <summary>
/// The time of the synthetic study, which goes on by itself and jumps from one day of work to the
/// next.
/// </summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Some minutes of work.</summary>
    public void Pass(double minutes) => _now += TimeSpan.FromMinutes(minutes);

    /// <summary>The morning of a later day.</summary>
    public void Morning(int year, int month, int day)
    {
        var morning = new DateTimeOffset(year, month, day, 8, 0, 0, TimeSpan.Zero);
        _now = UtcTime.Cut(morning > _now ? morning : _now + TimeSpan.FromMinutes(1));
    }
}
