using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeerEvents.Host.Web;

/// <summary>How a command is read: what it needs must be there, and no list has holes.</summary>
internal static class Commands
{
    public static void Read(JsonSerializerOptions options)
    {
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.NumberHandling = JsonNumberHandling.Strict;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver())
            .WithAddedModifier(RefuseHoles)
            .WithAddedModifier(OmitNulls);
    }

    /// <summary>
    /// What may be left out of an object, as nulls are left out of every answer. A command itself
    /// says everything that it asks for.
    /// </summary>
    public static IEnumerable<JsonPropertyInfo> MayBeAbsent(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Object && type.Type.GetMethod("Decide") is null
            ? type.Properties.Where(property => property.IsGetNullable)
            : [];

    /// <summary>Lets an object leave out what may be null.</summary>
    public static void OmitNulls(JsonTypeInfo type)
    {
        foreach (var property in MayBeAbsent(type))
        {
            property.IsRequired = false;
        }
    }

    private static void RefuseHoles(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            type.OnDeserialized = list =>
            {
                if (((IEnumerable)list).Cast<object?>().Contains(null))
                {
                    throw new JsonException("A list has an empty place.");
                }
            };
        }
    }
}
