using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

/// <summary>Participants, fieldwork and meetings, as they are entered in the page.</summary>
public class TellingHowDataWereMade(Workbench workbench)
{
    [Fact]
    public async Task enrols_describes_and_hears_a_participant()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/participants");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Button(tab, "Enrol a participant").ClickAsync();
        await dialog.GetByLabel("Label").FillAsync("Q07");
        await Button(dialog, "Enrol a participant").ClickAsync();
        var row = tab.Page.Locator(".participant-table tbody tr", new() { HasText = "Q07" });
        await row.Locator("summary").ClickAsync();

        await Button(row, "Describe circumstances").ClickAsync();
        await dialog.GetByLabel("A circumstance").FillAsync("lives in");
        await dialog.GetByLabel("What it is for Q07").FillAsync("town");
        await Button(dialog, "Describe circumstances").ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("lives in: town");

        await Button(row, "Ask to comment").ClickAsync();
        await Button(dialog, "Note it").ClickAsync();
        await Button(row, "Enter what they said").ClickAsync();
        await dialog.GetByLabel("What they said of the analysis").FillAsync("Yes and no");
        await Button(dialog, "Save").ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Yes and no");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task notes_who_declined_and_why()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/participants");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Button(tab, "Note who declined").ClickAsync();
        await dialog.GetByLabel("Label").FillAsync("D01");
        await dialog.GetByLabel("Why not").FillAsync("No time");
        await Button(dialog, "Note it").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".declined")).ToContainTextAsync("No time");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task keeps_what_sampling_was_before_and_every_version_of_the_guide()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/fieldwork");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        foreach (
            var (button, words) in new[]
            {
                ("Say how they are found", "Eight people"),
                ("Change it", "Eleven people"),
            }
        )
        {
            await Button(tab, button).ClickAsync();
            await dialog.GetByLabel("Who is asked").FillAsync(words);
            await Button(dialog, "Save").ClickAsync();
        }

        await tab.Page.GetByText("As it was said each time").ClickAsync();
        await Assertions
            .Expect(tab.Page.Locator("details[open] tbody tr").Nth(1))
            .ToContainTextAsync("Eight people");

        await Button(tab, "Draft the guide").ClickAsync();
        await dialog.GetByLabel("Questions").FillAsync("How was it?\nWhy?");
        await Button(dialog, "Save").ClickAsync();
        await Button(tab, "Revise the guide").ClickAsync();
        await dialog.GetByLabel("Question 2").FillAsync("Why so?");
        await Button(dialog, "Save").ClickAsync();
        await Assertions
            .Expect(tab.Page.Locator(".guide").First.Locator("li"))
            .ToHaveTextAsync(["How was it?", "Why so?"]);
        await Assertions.Expect(tab.Page.Locator(".guide").Nth(1)).ToContainTextAsync("Why?");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task says_that_a_transcript_was_checked()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/fieldwork");
        var row = tab.Page.Locator(".transcript-table tbody tr").First;
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Button(tab.Page.GetByRole(AriaRole.Dialog), "Say you checked it").ClickAsync();

        await Assertions.Expect(row.Locator("td").First).ToContainTextAsync("By ");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task enters_a_meeting_and_what_it_decided()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/meetings");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Button(tab, "Enter a meeting").ClickAsync();
        await dialog.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await dialog.GetByLabel("Minutes").FillAsync("We read aloud.");
        await Button(dialog, "Enter a meeting").ClickAsync();
        var meeting = tab.Page.Locator(".meeting");
        await meeting.GetByRole(AriaRole.Button).ClickAsync();
        await dialog.GetByLabel("What was decided").FillAsync("Read again");
        await Button(dialog, "Minute a decision").ClickAsync();

        await Assertions.Expect(meeting).ToContainTextAsync("Read again");
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
