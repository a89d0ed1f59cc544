using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class SeeingWhoElseReads(Workbench workbench)
{
    [Fact]
    public async Task is_off_until_both_turn_it_on()
    {
        var study = await SmallStudy.Make(workbench);
        using var ben = await Invited.To(workbench, study.Root, "Ben");
        await using var bens = await workbench.Open("/settings", cookies: ben.Cookies);
        await TurnOn(bens);
        await using var mine = await workbench.Open(study.Page);
        await bens.Page.GotoAsync(study.Page);
        await Assertions.Expect(bens.Transcript).ToBeVisibleAsync();
        await mine.GoToTranscript();
        await Assertions.Expect(AlsoHere(mine)).ToHaveCountAsync(0);

        await mine.Page.GotoAsync("/settings");
        await TurnOn(mine);
        await mine.Page.GotoAsync(study.Page);

        await Assertions.Expect(AlsoHere(mine)).ToHaveTextAsync("Also open here: Ben");
        await Assertions.Expect(AlsoHere(bens)).ToBeVisibleAsync();
        await mine.Page.GotoAsync(study.Home);
        await Assertions.Expect(AlsoHere(bens)).ToHaveCountAsync(0);
        mine.Complaints.ShouldBeEmpty();
        bens.Complaints.ShouldBeEmpty();
    }

    private static Task TurnOn(Tab tab) =>
        tab.Page.GetByLabel("Let others see which text I have open").CheckAsync();

    private static ILocator AlsoHere(Tab tab) => tab.Page.Locator(".also-here");
}
