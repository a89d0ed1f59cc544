using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class ChangingTheSettings(Workbench workbench)
{
    [Fact]
    public async Task puts_an_act_on_another_key_unless_something_else_has_it()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open("/settings");
        await tab
            .Page.Locator(".key-tables summary", new() { HasText = "In the text" })
            .ClickAsync();
        await Button(tab, "Change: Choose a code").ClickAsync();

        await tab.Press("n");
        await Assertions
            .Expect(tab.Page.Locator(".key-tables .problem", new() { HasText = "N is for" }))
            .ToHaveTextAsync(
                "N is for “A new code” (In the text). Choose another key, or change that one first."
            );
        await tab.Press("k");
        await Assertions
            .Expect(tab.Page.Locator(".key-tables > [role=status]"))
            .ToHaveTextAsync("“Choose a code” is on K now.");

        await tab.Page.GotoAsync(study.Page);
        await Assertions
            .Expect(tab.Page.Locator(".quick-bar button").First)
            .ToHaveTextAsync("Code… K");
        await tab.Transcript.FocusAsync();
        await tab.Press("s", "c");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await tab.Press("k");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();

        await tab.Page.GotoAsync("/settings");
        await Button(tab, "All as usual").ClickAsync();
        await tab.Page.GotoAsync(study.Page);
        await Assertions
            .Expect(tab.Page.Locator(".quick-bar button").First)
            .ToHaveTextAsync("Code… C");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task sets_the_text_and_its_colours_anew()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open("/settings");
        await tab.Page.GetByLabel("Greys: told apart by patterns alone").CheckAsync();
        await tab.Page.GetByLabel("With serifs").CheckAsync();
        await tab.Page.GetByLabel("Narrow").CheckAsync();

        await tab.Page.SetViewportSizeAsync(1900, 900);
        await tab.Page.GotoAsync(study.Page);
        await tab.ShouldHaveStripes(1);

        await Assertions
            .Expect(tab.Page.Locator("html"))
            .ToHaveAttributeAsync("data-palette", "greys");
        (
            await tab.Transcript.EvaluateAsync<string>("e => getComputedStyle(e).fontFamily")
        ).ShouldEndWith("serif");
        (await tab.Transcript.EvaluateAsync<int>("e => e.offsetWidth")).ShouldBe(36 * 16);
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
