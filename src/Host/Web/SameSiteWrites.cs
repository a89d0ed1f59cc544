using Microsoft.Net.Http.Headers;
using PeerEvents.Host.Endpoints;

namespace PeerEvents.Host.Web;

/// <summary>
/// Refuses writes that another site's page sends, and sockets that it opens, whatever cookie they
/// carry.
/// </summary>
internal sealed class SameSiteWrites(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        IsRead(context.Request) || IsOurs(context.Request)
            ? next(context)
            : Results
                .Problem(
                    statusCode: StatusCodes.Status403Forbidden,
                    title: "Another site sent this. Do it from PeerEvents itself.",
                    type: Answer.Rule("cross-site")
                )
                .ExecuteAsync(context);

    // A browser sends no preflight before it opens a socket.
    private static bool IsRead(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Headers.ContainsKey(HeaderNames.Upgrade);

    private static bool IsOurs(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none"
            && (
                origin.Length == 0
                || string.Equals(
                    origin,
                    $"{request.Scheme}://{request.Host}",
                    StringComparison.OrdinalIgnoreCase
                )
            );
    }
}
