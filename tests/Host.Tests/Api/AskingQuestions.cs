using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class AskingQuestions(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task is_answered_as_of_any_moment()
    {
        var study = await ApiStudy.Open(shared.Host);
        await RunningHost.CatchUp(shared.Database);
        var before = (await study.Root.GetAsync(cancellationToken: Token))!.Moment;
        await study.Root.Codebook.RenameCode.PostAsync(
            new RenameCode { CodeId = study.Hope, Name = "New hope" },
            cancellationToken: Token
        );
        await RunningHost.CatchUp(shared.Database);

        (await Names(null)).ShouldBe(["Hope", "New hope"]);
        (await Names($"{before}")).ShouldBe(["Hope"]);

        async Task<IEnumerable<string>> Names(string? at) =>
            (
                await study
                    .Root.Audit.Questions["AQ03"]
                    .GetAsync(
                        request =>
                        {
                            request.QueryParameters.Code = study.Hope;
                            request.QueryParameters.At = at;
                        },
                        Token
                    )
            )!.Rows!.Select(row => row.Cells![3]);
    }

    [Theory]
    [InlineData("AQ49", "audit/question-unknown")]
    [InlineData("AQ05", "audit/question-needs")]
    public async Task of_nothing_is_refused(string question, string rule)
    {
        var study = await ApiStudy.Open(shared.Host);
        var problem = await Should.ThrowAsync<ProblemDetails>(() =>
            study.Root.Audit.Questions[question].GetAsync(cancellationToken: Token)
        );
        problem.Status.ShouldBe(400);
        problem.Type.ShouldBe($"https://peerevents.org/rules/{rule}");
    }

    [Fact]
    public async Task can_be_chosen_from_forty_eight() =>
        (
            await ApiStudy
                .ClientOf(shared.Host)
                .Api.AuditQuestions.GetAsync(cancellationToken: Token)
        )!.Items!.Count.ShouldBe(48);
}
