using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerEvents.Host.Web;

/// <summary>How a command is read: what it needs must be there, and no list has holes.</summary>
internal static class Commands
{
    public static void Read(JsonSerializerOptions options)
    {
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new ListWithoutHoles());
    }

    private sealed class ListWithoutHoles : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType
            && typeToConvert.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

        public override JsonConverter CreateConverter(
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            (JsonConverter)
                Activator.CreateInstance(
                    typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments())
                )!;
    }

    private sealed class Converter<T> : JsonConverter<IReadOnlyList<T>>
    {
        public override IReadOnlyList<T> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            var list = JsonSerializer.Deserialize<List<T>>(ref reader, options) ?? [];
            return list.Any(item => item is null)
                ? throw new JsonException("A list has an empty place.")
                : list;
        }

        public override void Write(
            Utf8JsonWriter writer,
            IReadOnlyList<T> value,
            JsonSerializerOptions options
        ) => JsonSerializer.Serialize(writer, value.ToList(), options);
    }
}
