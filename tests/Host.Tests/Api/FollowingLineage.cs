using System.Xml.Linq;
using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class FollowingLineage(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task of_a_theme_leads_back_to_every_code_that_went_into_it()
    {
        var (study, theme) = await Grown();

        var lineage = await study.Root.Lineage[theme].GetAsync(cancellationToken: Token);

        lineage!
            .Members!.Select(kin => $"{kin.Name!.String}: {kin.Fate}")
            .ShouldBe(["Hope: in use", "Joy: merged", "Light & dark: in use"]);
        lineage
            .Steps!.Select(step => $"{step.Kind} {Name(step.From)}>{Name(step.To)} {step.Codings}")
            .ShouldBe([
                "Began >Hope ",
                "Began >Joy ",
                "Merged Joy>Hope 1",
                "Began >Light & dark ",
                "Gathered Hope>Light & dark 2",
                "Renamed >Light & dark ",
            ]);
        lineage.Steps![2].Reason!.String.ShouldBe("One idea");

        string Name(Guid? id) =>
            lineage.Members!.SingleOrDefault(kin => kin.Id == id)?.Name?.String ?? "";
    }

    [Fact]
    public async Task of_a_code_leaves_out_what_it_went_into()
    {
        var (study, _) = await Grown();
        var lineage = await study.Root.Lineage[study.Joy].GetAsync(cancellationToken: Token);
        lineage!.Members!.ShouldHaveSingleItem().Name!.String.ShouldBe("Joy");
        lineage.Steps!.ShouldHaveSingleItem().Kind.ShouldBe(StepKind.Began);
    }

    [Fact]
    public async Task can_be_drawn()
    {
        var (study, theme) = await Grown();
        var text = await shared.Host.Client.GetStringAsync(
            $"/api/studies/{study.Id:N}/lineage/{theme}/figure",
            Token
        );
        var svg = XDocument.Parse(text).Root!;
        svg.Name.LocalName.ShouldBe("svg");
        svg.Elements()
            .First(element => element.Name.LocalName == "title")
            .Value.ShouldBe("How Light & dark came about");
        svg.Elements().Count(element => element.Name.LocalName == "line").ShouldBe(3);
    }

    [Fact]
    public async Task of_nothing_is_not_there()
    {
        var study = await ApiStudy.Open(shared.Host);
        await RunningHost.CatchUp(shared.Database);
        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Lineage[Guid.CreateVersion7()].GetAsync(cancellationToken: Token)
        );
        problem.Status.ShouldBe(404);
    }

    /// <summary>Joy, with one coding, merged into Hope, which has one; both in a theme since renamed.</summary>
    private async Task<(ApiStudy Study, Guid Theme)> Grown()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        await study.Code(study.Hope, start, end);
        await study.Code(study.Joy, start, end - 1);
        await RunningHost.CatchUp(shared.Database);
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes
            {
                Into = study.Hope,
                From = [study.Joy],
                Reason = "One idea",
            },
            cancellationToken: Token
        );
        var theme = Guid.CreateVersion7();
        await study.Root.Themes.ProposeTheme.PostAsync(
            new ProposeTheme
            {
                ThemeId = theme,
                Name = "Light",
                Codes = [study.Hope],
            },
            cancellationToken: Token
        );
        await study.Root.Themes.RenameTheme.PostAsync(
            new RenameTheme { ThemeId = theme, Name = "Light & dark" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);
        return (study, theme);
    }
}
