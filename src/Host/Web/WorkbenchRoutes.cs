using PeerEvents.Host.Endpoints;

namespace PeerEvents.Host.Web;

/// <summary>The workbench's pages, for whoever is signed in: the same few files for all; all words come from the API.</summary>
internal static class WorkbenchRoutes
{
    private const string Page = "index.html";

    // Everything a page of the workbench may be addressed as; anything else is not found.
    private static readonly string[] Addresses = ["/", "/settings", "/s/{**rest}"];

    public static void MapWorkbench(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo(Page).Exists)
        {
            app.MapGet("/", WithoutWorkbench).RequireAuthorization();
            return;
        }

        app.MapStaticAssets().AllowAnonymous();
        foreach (var address in Addresses)
        {
            app.MapFallbackToFile(address, Page).RequireAuthorization();
        }
    }

    private static IResult WithoutWorkbench() =>
        Results.Problem(
            statusCode: StatusCodes.Status404NotFound,
            title: "PeerEvents was built without its workbench. The API is at /api, its description at /openapi/v1.json.",
            type: Answer.Rule("workbench/left-out")
        );
}
