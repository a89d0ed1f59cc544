using System.Text.Json;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>The fields of a log entry, each of the type that Taguette gives it.</summary>
internal readonly struct PayloadFields(JsonElement payload)
{
    public long Id(string name) => Id(Field(name, JsonValueKind.Number));

    public IReadOnlyList<long> Ids(string name) =>
        [.. Field(name, JsonValueKind.Array).EnumerateArray().Select(Id)];

    public string Text(string name) =>
        PlainText.Check(Field(name, JsonValueKind.String).GetString()!);

    public TextDirection Direction(string name) =>
        TextDirections.Parse(Text(name)) ?? throw UnreadableProjectException.WrongEntry();

    private JsonElement Field(string name, JsonValueKind kind) =>
        payload.ValueKind == JsonValueKind.Object
        && payload.TryGetProperty(name, out var field)
        && field.ValueKind == kind
            ? field
            : throw UnreadableProjectException.WrongEntry();

    private static long Id(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var value)
            ? SafeInteger.Check(value)
            : throw UnreadableProjectException.WrongEntry();
}
