using System.Reflection;

namespace PeerEvents.Domain.Tests;

/// <summary>What reflection tells about records.</summary>
internal static class Records
{
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    public static IReadOnlyList<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>The type itself, or what a list of it or a nullable of it holds.</summary>
    public static Type Content(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? (type.IsGenericType ? Content(type.GetGenericArguments()[0]) : type);
}
