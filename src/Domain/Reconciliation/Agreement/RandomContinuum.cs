namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Chance as γ sees it: every coder of a random continuum is one of the real coders, chosen alike,
/// with all units moved round the continuum by one random distance. The distances lie at least the
/// mean length of a unit apart where the continuum has room for that (after Mathet et al. 2015,
/// section 5.2). A unit that is moved over the end keeps its length.
/// </summary>
internal static class RandomContinuum
{
    private const int MostTries = 100;

    public static IReadOnlyList<IReadOnlyList<Section>> Draw(
        UnitizedContinuum continuum,
        SeededRandom random
    )
    {
        var units = continuum.Sections.Sum(coder => coder.Count);
        var least = continuum.Sections.Sum(coder => coder.Sum(unit => unit.Length)) / units;
        while (true)
        {
            var distances = new List<long>();
            var drawn = new List<Section[]>();
            for (var coder = 0; coder < continuum.Coders; coder++)
            {
                var of = continuum.Sections[(int)random.Below(continuum.Coders)];
                distances.Add(Distance(distances, continuum.Length, least, random));
                drawn.Add([.. of.Select(unit => Move(unit, distances[^1], continuum.Length))]);
            }

            if (drawn.Exists(coder => coder.Length > 0))
            {
                return drawn;
            }
        }
    }

    private static long Distance(List<long> others, long length, long least, SeededRandom random)
    {
        var distance = random.Below(length);
        for (var tries = 0; tries < MostTries && others.Exists(IsClose); tries++)
        {
            distance = random.Below(length);
        }

        return distance;

        bool IsClose(long other)
        {
            var apart = Math.Abs(distance - other);
            return Math.Min(apart, length - apart) < least;
        }
    }

    private static Section Move(Section unit, long distance, long length)
    {
        var start = (unit.Start + distance) % length;
        return unit with { Start = start, End = start + unit.Length };
    }
}
