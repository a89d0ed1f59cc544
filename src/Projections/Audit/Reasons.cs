using System.Collections.Concurrent;
using System.Reflection;
using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit;

/// <summary>Finds the reason an event carries, whatever kind of event it is.</summary>
internal static class Reasons
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Known = new();

    public static Words? Of(object data) =>
        Known
            .GetOrAdd(data.GetType(), type => type.GetProperty("Reason", typeof(Words)))
            ?.GetValue(data) as Words;
}
