using System.Text.Json.Nodes;

namespace PeerEvents.Host.Tests.Api;

/// <summary>The API as it is described, to send something to all of it.</summary>
internal sealed class DescribedApi(JsonNode document)
{
    private const string Placeholder = "@@";

    public static DescribedApi Kept { get; } =
        new(JsonNode.Parse(File.ReadAllText(DescribingTheApi.Kept))!);

    public IEnumerable<DescribedOperation> Operations() =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new DescribedOperation(
            operation.Key.ToUpperInvariant(),
            path.Key,
            [
                .. operation
                    .Value!["parameters"]
                    ?.AsArray()
                    .Where(parameter => parameter!["in"]!.GetValue<string>() == "query")
                    .Select(parameter => parameter!["name"]!.GetValue<string>())
                    ?? [],
            ],
            operation.Value["requestBody"]?["content"]?["application/json"]?["schema"]
        );

    /// <summary>A body as the schema has it, everything in it.</summary>
    public JsonNode? Sample(JsonNode schema)
    {
        schema = Resolved(schema);
        if (schema["enum"]?.AsArray() is { } words)
        {
            return words.First(word => word is not null)!.DeepClone();
        }

        var type = schema["type"] is JsonArray types
            ? types.First(t => t!.GetValue<string>() is not "null")!.GetValue<string>()
            : schema["type"]?.GetValue<string>();
        return type switch
        {
            "object" => new JsonObject(
                schema["properties"]!
                    .AsObject()
                    .Select(property => KeyValuePair.Create(property.Key, Sample(property.Value!)))
            ),
            "array" => new JsonArray(Sample(schema["items"]!)),
            "integer" => JsonValue.Create(1),
            "boolean" => JsonValue.Create(true),
            "string" when schema["format"]?.GetValue<string>() == "date-time" => JsonValue.Create(
                "2024-01-02T03:04:05Z"
            ),
            "string" when schema["format"]?.GetValue<string>() == "uuid" => JsonValue.Create(
                Guid.CreateVersion7().ToString()
            ),
            _ => JsonValue.Create("words"),
        };
    }

    /// <summary>
    /// The sample again and again, each time with something else in one place; where that is a text,
    /// too.
    /// </summary>
    public IEnumerable<(bool IsText, Func<string, string> With)> Places(JsonNode schema)
    {
        var count = Nodes(Sample(schema)!).Count();
        for (var i = 0; i < count; i++)
        {
            var sample = Sample(schema)!;
            var node = Nodes(sample).ElementAt(i);
            var isText =
                node is JsonValue value
                && value.TryGetValue<string>(out var text)
                && text == "words";
            node.ReplaceWith(Placeholder);
            var body = sample.ToJsonString();
            yield return (
                isText,
                hostile => body.Replace($"\"{Placeholder}\"", hostile, StringComparison.Ordinal)
            );
        }
    }

    // All below the whole, which has no place that something else could stand in.
    private static IEnumerable<JsonNode> Nodes(JsonNode node) =>
        (
            node switch
            {
                JsonObject o => o.Select(property => property.Value!),
                JsonArray a => a.Select(item => item!),
                _ => [],
            }
        ).SelectMany(child => Nodes(child).Prepend(child));

    private JsonNode Resolved(JsonNode schema)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
            {
                var name = reference.GetValue<string>().Split('/')[^1];
                schema = document["components"]!["schemas"]![name]!;
            }
            else if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
            {
                schema = choices.First(choice => choice!["type"]?.ToString() is not "null")!;
            }
            else
            {
                return schema;
            }
        }
    }
}

/// <summary>One operation.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Its path, with names for what varies.</param>
/// <param name="Query">What can be asked.</param>
/// <param name="Body">The schema of its JSON body.</param>
internal sealed record DescribedOperation(
    string Method,
    string Path,
    IReadOnlyList<string> Query,
    JsonNode? Body
)
{
    /// <summary>Its path in a study, for things that are not there.</summary>
    public string In(string study) =>
        string.Join(
            '/',
            Path.Split('/')
                .Select(part =>
                    part is "{study}" ? study
                    : part.StartsWith('{') ? Guid.CreateVersion7().ToString()
                    : part
                )
        );
}
