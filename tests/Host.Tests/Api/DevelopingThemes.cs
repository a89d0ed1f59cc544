using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class DevelopingThemes(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task shows_what_a_theme_held_at_any_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        var (start, end) = ApiStudy.Alone;
        var excerpt = await study.Code(study.Hope, start, end);
        var theme = await Propose(study, "Connectedness", study.Hope);
        await RunningHost.CatchUp(shared.Database);
        var before = (await study.Root.GetAsync(cancellationToken: Token))!;
        await study.Root.Themes.AttachExcerptToTheme.PostAsync(
            new AttachExcerptToTheme { ThemeId = theme, ExcerptId = excerpt },
            cancellationToken: Token
        );
        await study.Root.Codebook.MergeCodes.PostAsync(
            new MergeCodes { Into = study.Joy, From = [study.Hope] },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var now = await study.Root.Themes.GetAsync(cancellationToken: Token);
        var then = await study.Root.Themes.GetAsync(
            request => request.QueryParameters.At = $"{before.Moment}",
            Token
        );

        now!.Version.ShouldBe(3);
        var shown = now.Themes!.ShouldHaveSingleItem();
        shown.Codes!.ShouldHaveSingleItem().Id.ShouldBe(study.Joy);
        shown.Codings.ShouldBe(1);
        shown.Excerpts.ShouldBe([excerpt]);
        then!.Version.ShouldBe(2);
        var was = then.Themes!.ShouldHaveSingleItem();
        was.Codes!.ShouldHaveSingleItem().Id.ShouldBe(study.Hope);
        was.Excerpts.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_the_history_of_one_theme_alone()
    {
        var study = await ApiStudy.Open(shared.Host);
        var theme = await Propose(study, "Connectedness", study.Hope);
        var other = await Propose(study, "New paths", study.Joy);
        await study.Root.Themes.MergeThemes.PostAsync(
            new MergeThemes
            {
                Into = theme,
                From = [other],
                Reason = "One idea",
            },
            cancellationToken: Token
        );
        await study.Root.Themes.StateCentralConcept.PostAsync(
            new StateCentralConcept { ThemeId = theme, Concept = "Together first" },
            cancellationToken: Token
        );
        await study.Root.Themes.FinaliseTheme.PostAsync(
            new FinaliseTheme { ThemeId = theme, Reason = "It holds" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        var history = await study.Root.Themes[theme].History.GetAsync(cancellationToken: Token);
        var shown = await study.Root.Themes[theme].GetAsync(cancellationToken: Token);

        history!
            .Entries!.Select(entry => entry.Event)
            .ShouldBe([
                "theme_proposed",
                "code_assigned_to_theme",
                "themes_merged",
                "central_concept_stated",
                "theme_finalised",
            ]);
        shown!.Status.ShouldBe(ThemeStatus.Finalised);
        shown.Codes!.Select(code => code.Id).ShouldBe([study.Hope, study.Joy]);
    }

    [Fact]
    public async Task refuses_what_was_decided_on_an_older_version()
    {
        var study = await ApiStudy.Open(shared.Host);
        var theme = await Propose(study, "Connectedness", study.Hope);

        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Themes.ParkTheme.PostAsync(
                new ParkTheme { ThemeId = theme, Version = 1 },
                cancellationToken: Token
            )
        );

        problem.Status.ShouldBe(409);
    }

    [Fact]
    public async Task names_an_excerpt_that_is_not_in_the_study()
    {
        var study = await ApiStudy.Open(shared.Host);
        var theme = await Propose(study, "Connectedness", study.Hope);

        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Themes.NoteContraryCase.PostAsync(
                new NoteContraryCase { ThemeId = theme, ExcerptId = theme },
                cancellationToken: Token
            )
        );

        problem.Type.ShouldBe("https://peerevents.org/rules/themes/excerpt-unknown");
    }

    private static async Task<Guid> Propose(ApiStudy study, string name, Guid code)
    {
        var theme = Guid.CreateVersion7();
        await study.Root.Themes.ProposeTheme.PostAsync(
            new ProposeTheme
            {
                ThemeId = theme,
                Name = name,
                Codes = [code],
            },
            cancellationToken: Token
        );
        return theme;
    }
}
