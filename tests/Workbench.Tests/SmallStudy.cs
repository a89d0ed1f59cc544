using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>A study with one short text, one code, a theme and a memo, made through the API.</summary>
internal sealed record SmallStudy(Guid Study, string Root, Guid Source, Guid Code, Guid Theme)
{
    public const string ThemeName = "Going on";
    public const string Title = "A small study";
    public const string CodeName = "Hope";
    public const string FirstSentence = "The first sentence stands here.";
    public const string Text =
        FirstSentence
        + " The second one follows it.\n\nAnother paragraph says something else. It has an end, too.";

    public string Home => $"/s/{Study:D}";

    public string Sources => Home + "/sources";

    public string Page => $"{Sources}/{Source:D}";

    public static async Task<SmallStudy> Make(Workbench workbench)
    {
        var host = workbench.Host;
        var (study, root) = await host.OpenStudy(Title);
        var source = await host.AddSource(root, Text);
        var code = await host.CreateCode(root, CodeName);
        var theme = Guid.CreateVersion7();
        await host.Post(
            root + "/themes/propose-theme",
            new
            {
                ThemeId = theme,
                Name = ThemeName,
                Codes = new[] { code },
            }
        );
        await host.Post(
            root + "/memos/write-memo",
            new
            {
                MemoId = Guid.CreateVersion7(),
                Kind = "theme",
                About = new { Kind = "theme", Id = theme },
                Text = "A note on going on",
            }
        );
        await RunningHost.CatchUp(workbench.Database);
        return new SmallStudy(study, root, source, code, theme);
    }

    /// <summary>Puts the code on a stretch of the text.</summary>
    public async Task Apply(Workbench workbench, int start, int end)
    {
        var passage = RunningHost.Passage(Guid.CreateVersion7(), Source, start, end, Code);
        await workbench.Host.Post(Root + "/coding/code-passage", passage);
        await RunningHost.CatchUp(workbench.Database);
    }
}
