using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class DrawingAMap(Workbench workbench)
{
    private const string Other = "Looking back";

    [Fact]
    public async Task by_keyboard_names_a_line_moves_a_theme_and_keeps_the_drawing()
    {
        var study = await SmallStudy.Make(workbench);
        await ProposeAnother(study);
        await using var tab = await workbench.Open(study.Home + "/map");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Node(tab, SmallStudy.ThemeName).FocusAsync();
        await tab.Press("l");
        await Node(tab, Other).FocusAsync();
        await tab.Press("Enter");
        await dialog.GetByLabel("What it says").FillAsync("comes after");
        await tab.Press("Enter");
        await Assertions.Expect(tab.Page.Locator(".map-line text")).ToHaveTextAsync("comes after");

        await Node(tab, SmallStudy.ThemeName).FocusAsync();
        await tab.Press("Alt+ArrowRight");
        await Assertions.Expect(Node(tab, Other)).ToBeFocusedAsync();
        await tab.Press("ArrowDown");
        await Assertions.Expect(Node(tab, Other)).ToBeFocusedAsync();
        await Assertions
            .Expect(Button(tab.Page, "Free"))
            .ToHaveAttributeAsync("aria-pressed", "true");

        await Button(tab.Page, "Keep the drawing…").ClickAsync();
        await dialog.GetByLabel("Title").FillAsync("First drawing");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Keep", Exact = true }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("First drawing");
        await Assertions
            .Expect(tab.Page.Locator(".kept-drawings"))
            .ToContainTextAsync("First drawing");

        await RunningHost.CatchUp(workbench.Database);
        var drawing = (await workbench.Host.Get(study.Root + "/themes")).GetProperty("drawings")[0];
        drawing.GetProperty("title").GetString().ShouldBe("First drawing");
        drawing.GetProperty("nodes").GetArrayLength().ShouldBe(3);
        drawing.GetProperty("links")[1].GetProperty("label").GetString().ShouldBe("comes after");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task takes_something_off_and_brings_it_back_by_undo()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/map");
        await Node(tab, SmallStudy.CodeName).FocusAsync();
        await tab.Press("Delete");
        await Assertions.Expect(Node(tab, SmallStudy.CodeName)).ToHaveCountAsync(0);

        await Assertions.Expect(Node(tab, SmallStudy.ThemeName)).ToBeFocusedAsync();
        await tab.Press("Control+z");

        await Assertions.Expect(Node(tab, SmallStudy.CodeName)).ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task opens_a_kept_one_with_the_names_of_the_moment_that_is_shown()
    {
        var study = await SmallStudy.Make(workbench);
        var map = await Keep(study);
        var moment = (await workbench.Host.Get(study.Root)).GetProperty("moment").GetInt64();
        await workbench.Host.Post(
            study.Root + "/themes/rename-theme",
            new { ThemeId = study.Theme, Name = "Finding a way" }
        );
        await RunningHost.CatchUp(workbench.Database);

        await using var then = await workbench.Open(
            $"{study.Home}/map?at={moment}&drawing={map:D}"
        );
        await Assertions.Expect(Node(then, SmallStudy.ThemeName)).ToBeVisibleAsync();
        await Assertions.Expect(Button(then.Page, "Draw on from it")).ToHaveCountAsync(0);
        await using var now = await workbench.Open($"{study.Home}/map?drawing={map:D}");
        await Assertions.Expect(Node(now, "Finding a way")).ToBeVisibleAsync();
        await Button(now.Page, "Draw on from it").ClickAsync();
        await Assertions.Expect(Button(now.Page, "Keep the drawing…")).ToBeVisibleAsync();
        then.Complaints.ShouldBeEmpty();
        now.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task saves_the_picture_in_pixels_under_the_policy_of_the_host()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/map");

        foreach (var kind in (string[])["SVG", "PNG"])
        {
            var saved = await tab.Page.RunAndWaitForDownloadAsync(() =>
                Button(tab.Page, "Save as " + kind).ClickAsync()
            );
            saved.SuggestedFilename.ShouldBe("Thematic-map." + kind.ToLowerInvariant());
            new FileInfo(await saved.PathAsync()).Length.ShouldBeGreaterThan(500);
        }

        tab.Complaints.ShouldBeEmpty();
    }

    private async Task ProposeAnother(SmallStudy study)
    {
        await workbench.Host.Post(
            study.Root + "/themes/propose-theme",
            new { ThemeId = Guid.CreateVersion7(), Name = Other }
        );
        await RunningHost.CatchUp(workbench.Database);
    }

    private async Task<Guid> Keep(SmallStudy study)
    {
        var map = Guid.CreateVersion7();
        await workbench.Host.Post(
            study.Root + "/themes/draw-thematic-map",
            new
            {
                MapId = map,
                Title = "A drawing",
                Nodes = new[]
                {
                    new
                    {
                        Id = study.Theme,
                        X = 0,
                        Y = 0,
                    },
                },
            }
        );
        await RunningHost.CatchUp(workbench.Database);
        return map;
    }

    private static ILocator Node(Tab tab, string name) =>
        tab.Page.Locator($".react-flow__node[aria-label=\"{name}\"]");

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
