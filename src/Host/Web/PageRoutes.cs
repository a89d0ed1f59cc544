using Microsoft.AspNetCore.Http.HttpResults;
using PeerEvents.Host.Endpoints;
using PeerEvents.Host.Pages;

namespace PeerEvents.Host.Web;

/// <summary>The plain pages, until the workbench comes.</summary>
internal static class PageRoutes
{
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/style.css", () => Results.Text(PageStyle.Css, "text/css")).AllowAnonymous();
        app.MapGet(
                "/studies/{study:guid}",
                async (Guid study, string? at, string? counts, HttpContext http, StudyDoor door) =>
                    await StudyPageModel.Read(http, door, study, at, counts == "hidden")
                        is { } model
                        ? new RazorComponentResult<StudyPage>(new { Model = model })
                        : (IResult)Results.NotFound()
            )
            .RequireAuthorization();
    }
}
