using System.Collections.Concurrent;
using System.Text.Json;
using JasperFx.Events;
using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>Turns facts into stored events: sealed, and with the whole envelope set by us.</summary>
internal static class RecordedEvents
{
    private static readonly ConcurrentDictionary<Type, Func<object, IEvent>> Makers = new();

    public static IEvent Make(
        object fact,
        Act act,
        Guid id,
        DateTimeOffset recordedAt,
        WordSeal seal
    )
    {
        foreach (var (path, words) in WordsIn.Find(fact))
        {
            words.Seal(seal, act.Study, id, path);
        }

        var e = Makers.GetOrAdd(fact.GetType(), MakerOf)(fact);
        e.Id = id;
        e.Timestamp = recordedAt;
        e.UserName = act.PersonId.ToString("D");
        e.CorrelationId = act.Correlation.ToString("D");
        e.CausationId = act.Causation?.ToString("D");
        e.SetHeader(EventHeaders.Role, Name(act.Role));
        e.SetHeader(EventHeaders.ActorKind, Name(act.ActorKind));
        if (act.HappenedAt is { } happened && UtcTime.Cut(happened) != recordedAt)
        {
            e.SetHeader(EventHeaders.HappenedAt, UtcTime.Write(happened));
        }

        if (act.Origin is { } origin)
        {
            e.SetHeader(EventHeaders.Origin, origin);
        }

        if (act.OnBehalfOf is { } person)
        {
            e.SetHeader(EventHeaders.OnBehalfOf, person.ToString("D"));
        }

        return e;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static Func<object, IEvent> MakerOf(Type type) =>
        typeof(RecordedEvents)
            .GetMethod(
                nameof(Wrap),
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
            )!
            .MakeGenericMethod(type)
            .CreateDelegate<Func<object, IEvent>>();

    private static Event<T> Wrap<T>(object fact)
        where T : notnull => new Event<T>((T)fact);
}
