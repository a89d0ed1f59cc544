using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>A study with one short text and one code, made through the API.</summary>
internal sealed record SmallStudy(Guid Study, string Root, Guid Source, Guid Code)
{
    public const string Title = "A small study";
    public const string CodeName = "Hope";
    public const string FirstSentence = "The first sentence stands here.";
    public const string Text =
        FirstSentence
        + " The second one follows it.\n\nAnother paragraph says something else. It has an end, too.";

    public string Sources => $"/s/{Study:D}/sources";

    public string Page => $"/s/{Study:D}/sources/{Source:D}";

    public static async Task<SmallStudy> Make(Workbench workbench)
    {
        var host = workbench.Host;
        var (study, root) = await host.OpenStudy(Title);
        var source = await host.AddSource(root, Text);
        var code = await host.CreateCode(root, CodeName);
        await RunningHost.CatchUp(workbench.Database);
        return new SmallStudy(study, root, source, code);
    }

    /// <summary>Puts the code on a stretch of the text.</summary>
    public async Task Apply(Workbench workbench, int start, int end)
    {
        var passage = RunningHost.Passage(Guid.CreateVersion7(), Source, start, end, Code);
        await workbench.Host.Post(Root + "/coding/code-passage", passage);
        await RunningHost.CatchUp(workbench.Database);
    }
}
