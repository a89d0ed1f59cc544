using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PeerEvents.Host.Endpoints;

namespace PeerEvents.Host.Web;

/// <summary>What every operation of the API has in common, said once.</summary>
internal static class ApiOperations
{
    private static readonly (int Status, string Meaning)[] Always =
    [
        (400, "The request is malformed."),
        (401, "Nobody is signed in."),
        (404, "There is no such thing, or not for whoever asks."),
        (503, "The database cannot be reached just now, or the keys are locked."),
    ];

    private static readonly (int Status, string Meaning)[] Writes =
    [
        (403, "The role in the study does not allow it, or another site sent it."),
        (409, "Decided on a stale version, or the same request is still at work."),
        (413, "The request is too large."),
        (415, "The request is of another media type."),
        (422, "A rule of the method does not allow it; type names the rule."),
        (507, "The database has no room left."),
    ];

    private static readonly string[] Recorded = ["201", "204"];

    public static async Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        var path = context.Description.RelativePath!;
        var isWrite = context.Description.HttpMethod == "POST";
        operation.OperationId = Name(path, isWrite);
        operation.Description = null;
        operation.Tags = new HashSet<OpenApiTagReference> { new(Feature(path), context.Document) };
        foreach (var parameter in operation.Parameters ?? [])
        {
            parameter.Description = Explain(parameter.Name!) ?? parameter.Description;
        }

        if (UploadFields.Of(path) is { } fields)
        {
            operation.RequestBody = Form(fields);
        }

        if (isWrite)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(RequestKeyParameter());
            if (path.Contains("{study}", StringComparison.Ordinal))
            {
                operation.Parameters.Add(
                    Header(
                        ActHeaders.HappenedAt,
                        "date-time",
                        "When it happened, where that was before it is recorded."
                    )
                );
                operation.Parameters.Add(
                    Header(ActHeaders.DecidedIn, "uuid", "The meeting or entry that led to it.")
                );
            }
        }

        var problem = await context.GetOrCreateSchemaAsync(
            typeof(ProblemDetails),
            cancellationToken: cancellation
        );
        context.Document!.AddComponent(nameof(ProblemDetails), problem);
        var answersWith = context.Description.SupportedResponseTypes.Any(response =>
            response.StatusCode == StatusCodes.Status200OK
            && response.Type is { } type
            && type != typeof(IResult)
            && type != typeof(void)
        );
        Responses(operation, isWrite, saysOnlyDone: isWrite && !answersWith, context.Document!);
    }

    private static void Responses(
        OpenApiOperation operation,
        bool isWrite,
        bool saysOnlyDone,
        OpenApiDocument document
    )
    {
        operation.Responses ??= [];
        if (saysOnlyDone)
        {
            operation.Responses.Remove("200");
            operation.Responses.TryAdd(
                "204",
                new OpenApiResponse { Description = "Recorded, or already so." }
            );
        }

        foreach (var status in isWrite ? Recorded : [])
        {
            if (operation.Responses.GetValueOrDefault(status) is OpenApiResponse recorded)
            {
                recorded.Headers = new Dictionary<string, IOpenApiHeader>
                {
                    [ActHeaders.Act] = new OpenApiHeader
                    {
                        Description =
                            "The act that was recorded, for undoing it; absent where it was already so.",
                        Schema = new OpenApiSchema
                        {
                            Type = JsonSchemaType.String,
                            Format = "uuid",
                        },
                    },
                };
            }
        }

        foreach (var (status, meaning) in isWrite ? Always.Concat(Writes) : Always)
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new()
                    {
                        Schema = new OpenApiSchemaReference(nameof(ProblemDetails), document),
                    },
                },
            };
        }
    }

    private static OpenApiRequestBody Form(IReadOnlyList<string> fields) =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = fields.ToDictionary(
                            field => field,
                            IOpenApiSchema (field) =>
                                new OpenApiSchema
                                {
                                    Type = JsonSchemaType.String,
                                    Format = field is UploadFields.File or UploadFields.Replace
                                        ? "binary"
                                        : null,
                                    Description = UploadFields.Explain(field),
                                }
                        ),
                    },
                },
            },
        };

    private static OpenApiParameter RequestKeyParameter() =>
        new()
        {
            Name = RequestKeyHeader.Name,
            In = ParameterLocation.Header,
            Description =
                "A key of the client's own; sent again with it, nothing is recorded twice.",
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                MinLength = 1,
                MaxLength = 255,
            },
        };

    private static OpenApiParameter Header(string name, string format, string description) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
        };

    private static string? Explain(string parameter) =>
        parameter switch
        {
            "at" => "As of when: a moment, milestone:<name>, or an instant; now where left out.",
            "after" => "What the part before said in next.",
            "limit" => "How many items at the most, 1 to 1000; 200 where left out.",
            "depth" => "How much of the trail; everything where left out.",
            "codes" => "Ids of codes with commas between; of a scale, its steps in order.",
            "pseudonyms" => "Whether analysts are called Analyst A, B and so on.",
            "study" => "The study's id.",
            _ => null,
        };

    private static string Feature(string path) =>
        path.Split('/') is ["api", "studies", "{study}", var feature, ..] ? feature : "studies";

    // createCode for …/create-code, getCodebookCode for …/codebook/codes/{code}.
    private static string Name(string path, bool isWrite)
    {
        var parts = path.Split('/').Where(part => part != "api").ToList();
        if (isWrite)
        {
            return Camel(parts[^1]);
        }

        var names = parts
            .Skip(parts.Count > 2 ? 2 : 0)
            .Where(part => !part.StartsWith('{'))
            .DefaultIfEmpty("study")
            .Select(Pascal)
            .ToList();
        var name = "get" + string.Concat(names);
        return !path.EndsWith('}') ? name
            : name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y"
            : name[..^1];
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + Pascal(name)[1..];

    private static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
