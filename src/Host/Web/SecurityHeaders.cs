using Microsoft.Net.Http.Headers;

namespace PeerEvents.Host.Web;

/// <summary>What every answer says to a browser: our own files only, no frame, no other site.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    // The build names these files by their content.
    private const string Assets = "/assets";
    private const string ForEver = "public, max-age=31536000, immutable";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments(Assets, StringComparison.Ordinal))
        {
            context.Response.OnStarting(KeepFound, context.Response);
        }

        return next(context);
    }

    private static Task KeepFound(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers[HeaderNames.CacheControl] = ForEver;
        }

        return Task.CompletedTask;
    }
}
