using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>Finds every piece of words in an event, with the path it is sealed under.</summary>
internal static class WordsIn
{
    private static readonly ConcurrentDictionary<Type, Field[]> Known = new();

    /// <summary>All words in an event or a document, such as <c>name</c> or <c>into/0/name</c>.</summary>
    public static IEnumerable<(string Path, Words Words)> Find(
        object? holder,
        string prefix = ""
    ) =>
        holder is null
            ? []
            : FieldsOf(holder.GetType()).SelectMany(field => Find(holder, field, prefix));

    private static IEnumerable<(string, Words)> Find(object holder, Field field, string prefix) =>
        field.Read(holder) switch
        {
            null => [],
            Words words => [(prefix + field.Name, words)],
            IEnumerable many => many.Cast<object?>()
                .SelectMany((item, i) => Find(item, $"{prefix}{field.Name}/{i}/")),
            var one => Find(one, $"{prefix}{field.Name}/"),
        };

    private static Field[] FieldsOf(Type type) =>
        Known.GetOrAdd(
            type,
            t =>
                [
                    .. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => HoldsWords(property.PropertyType, []))
                        .Select(property => new Field(
                            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                            property.GetValue
                        )),
                ]
        );

    private static bool HoldsWords(Type type, HashSet<Type> seen) =>
        type == typeof(Words)
        || (
            type.IsGenericType
            && type.GetGenericArguments().Any(argument => HoldsWords(argument, seen))
        )
        || (
            type.Assembly == typeof(Words).Assembly
            && type is { IsClass: true }
            && seen.Add(type)
            && type.GetProperties().Any(property => HoldsWords(property.PropertyType, seen))
        );

    private sealed record Field(string Name, Func<object, object?> Read);
}
