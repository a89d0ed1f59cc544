using Microsoft.OpenApi;
using PeerEvents.Domain;

namespace PeerEvents.Host.Web;

/// <summary>The OpenAPI description of the API, from which clients are generated.</summary>
internal static class ApiDescription
{
    private const string Cookie = "cookie";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(options =>
        {
            options.ShouldInclude = endpoint =>
                endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(
                (document, _, _) =>
                {
                    Introduce(document);
                    return Task.CompletedTask;
                }
            );
            options.AddOperationTransformer(ApiOperations.Describe);
            options.AddSchemaTransformer(
                (schema, context, _) =>
                {
                    foreach (var absent in Commands.MayBeAbsent(context.JsonTypeInfo))
                    {
                        schema.Required?.Remove(absent.Name);
                    }

                    if (context.JsonTypeInfo.Type == typeof(Words))
                    {
                        DescribeWords(schema);
                    }

                    return Task.CompletedTask;
                }
            );
        });

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "PeerEvents",
            Version = "1",
            Description =
                "The record of a reflexive thematic analysis: every decision, and what can be "
                + "seen of it at any moment.",
        };
        // The address is wherever the host was reached; the description is the same everywhere.
        document.Servers = [];
        // Each operation names its feature; the framework lists our classes.
        document.Tags = null;
        document.Components?.Schemas?.Remove(nameof(IResult));
        document.AddComponent(
            Cookie,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = SignIn.CookieName,
                Description = "The cookie that signing in gives.",
            }
        );
        document.Security =
        [
            new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(Cookie, document)] = [],
            },
        ];
    }

    private static void DescribeWords(OpenApiSchema schema)
    {
        schema.Type = null;
        schema.Properties?.Clear();
        schema.Required?.Clear();
        schema.Description = "Words, opened; or an object that says that they were withdrawn.";
        schema.OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.String },
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "withdrawn" },
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["withdrawn"] = new OpenApiSchema { Type = JsonSchemaType.Boolean },
                },
            },
        ];
    }
}
