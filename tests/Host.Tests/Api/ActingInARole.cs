using System.Net;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class ActingInARole(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData(Role.Lead, true, true)]
    [InlineData(Role.Analyst, true, false)]
    [InlineData(Role.SecondCoder, true, false)]
    [InlineData(Role.Adjudicator, true, false)]
    [InlineData(Role.CriticalFriend, false, false)]
    [InlineData(Role.Auditor, false, false)]
    public async Task allows_what_the_role_may_do(Role role, bool mayAnalyse, bool mayLead)
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        await Become(study, role);

        var (analysed, _) = await host.Post(
            root + "/codebook/create-code",
            new { CodeId = Guid.CreateVersion7(), Name = "Hope" }
        );
        var (led, problem) = await host.Post(
            root + "/studies/retitle-study",
            new { Title = "Another" }
        );
        await RunningHost.CatchUp(shared.Database);
        using var read = await host.Client.GetAsync(root, TestDatabase.Token);

        analysed.ShouldBe(mayAnalyse ? HttpStatusCode.Created : HttpStatusCode.Forbidden);
        led.ShouldBe(mayLead ? HttpStatusCode.NoContent : HttpStatusCode.Forbidden);
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        if (!mayLead)
        {
            problem.ShouldContain("/rules/studies/not-allowed\"");
        }
    }

    // There is no command yet that gives somebody another role.
    private async Task Become(Guid study, Role role)
    {
        var store = shared.Database.Store;
        var person = (await shared.Host.Get("/api/person")).GetProperty("personId").GetGuid();
        var act = TestDatabase.By(study, person);
        await using var transaction = await StudyTransaction.Begin(
            store,
            study,
            TestDatabase.Token
        );
        await transaction.Append(
            typeof(Study),
            study,
            false,
            store.Seal(act, [new AnalystJoined(person, role, null)]),
            TestDatabase.Token
        );
        await transaction.Commit(TestDatabase.Token);
    }
}
