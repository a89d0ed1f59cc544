using System.Reflection;
using PeerEvents.Host.Endpoints;
using Wolverine.Http;

namespace PeerEvents.Host.Tests.Api;

/// <summary>Every route of the API, found by its attribute.</summary>
internal static class Routes
{
    public static IReadOnlyList<(string Method, string Path)> All { get; } =
    [
        .. typeof(StudyEndpoints)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(method => method.GetCustomAttribute<WolverineHttpMethodAttribute>())
            .OfType<WolverineHttpMethodAttribute>()
            .Select(attribute => (attribute.HttpMethod, attribute.Template)),
    ];
}
