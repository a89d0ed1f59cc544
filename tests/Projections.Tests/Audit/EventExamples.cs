using System.Collections;
using System.Reflection;
using PeerEvents.Domain;

namespace PeerEvents.Projections.Tests.Audit;

/// <summary>Events with something in every field, of any kind.</summary>
internal sealed record EventExamples(int Choice, bool Flag, bool IsFull, int Items)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly bool[] Both = [false, true];

    /// <summary>One event of a kind; lists hold one thing.</summary>
    public static object Of(string kind) =>
        new EventExamples(0, Flag: false, IsFull: true, Items: 1).Make(
            EventCatalogue.Find(kind)!.Type
        );

    /// <summary>Events of a kind with other choices, flags, lists, and with what may be left out and without.</summary>
    public static IEnumerable<object> ManyOf(string kind) =>
        from choice in Enumerable.Range(0, 12)
        from flag in Both
        from isFull in Both
        from items in Enumerable.Range(0, 3)
        // A link has a passage or, where it tells of silence, a participant.
        where isFull || kind != "evidence_linked"
        select new EventExamples(choice, flag, isFull, items).Make(EventCatalogue.Find(kind)!.Type);

    private object Make(Type type) =>
        type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => Make(inner),
            _ when type == typeof(Words) => Words.Of("something"),
            _ when type == typeof(string) => "text",
            _ when type == typeof(Guid) => new Guid(1, 2, 3, new byte[8]),
            _ when type == typeof(Anchor) => Choice % 2 == 0 ? Anchor.Of(1, 2) : Anchor.WholeSource,
            _ when type == typeof(bool) => Flag,
            _ when type == typeof(int) => Items,
            _ when type.IsEnum => Enum.GetValues(type) is var values
                ? values.GetValue(Choice % values.Length)!
                : Choice,
            _ when type.IsValueType => Activator.CreateInstance(type)!,
            _ when type.IsAssignableTo(typeof(IEnumerable)) => List(type),
            _ => type.GetConstructors()[0] is var constructor
                ? constructor.Invoke([.. constructor.GetParameters().Select(Argument)])
                : throw new InvalidOperationException(type.Name),
        };

    private object? Argument(ParameterInfo parameter) =>
        IsFull || Nullability.Create(parameter).ReadState != NullabilityState.Nullable
            ? Make(parameter.ParameterType)
            : null;

    private Array List(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var list = Array.CreateInstance(item, Items);
        for (var i = 0; i < Items; i++)
        {
            list.SetValue(Make(item), i);
        }

        return list;
    }
}
