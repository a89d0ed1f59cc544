namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Adds from the first to the last, so that rounding is the same everywhere: the base library may
/// add the parts of an array side by side.
/// </summary>
internal static class OrderedSum
{
    public static double Of(double[] terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
