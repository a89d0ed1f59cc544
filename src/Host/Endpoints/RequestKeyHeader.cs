using PeerEvents.Domain;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>Reads the header <c>Idempotency-Key</c>, which any write may carry.</summary>
internal static class RequestKeyHeader
{
    public const string Name = "Idempotency-Key";
    private const int Longest = 255;

    private static readonly Refusal Malformed = new(
        "idempotency/key-malformed",
        $"An Idempotency-Key is one line of 1 to {Longest} visible ASCII characters."
    );

    /// <summary>The key of a request, none where it has no header, or why it has no good one.</summary>
    public static (RequestKey? Key, Refusal? Malformed) Read(HttpContext http, object command) =>
        http.Request.Headers[Name] switch
        {
            { Count: 0 } => (null, null),
            [{ Length: > 0 and <= Longest } key] when key.All(c => c is > ' ' and <= '~') => (
                new RequestKey(key, http.Request.Path, command),
                null
            ),
            _ => (null, Malformed),
        };
}
