using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class MakingTheSameCode(SharedHost shared) : IClassFixture<SharedHost>
{
    private const int People = 12;

    [Fact]
    public async Task by_several_people_at_once_makes_it_once()
    {
        await using var other = await RunningHost.StartAndSignIn(shared.Database);
        var (study, root) = await shared.Host.OpenStudy();
        var hosts = new[] { shared.Host, other };

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, People)
                .Select(i =>
                    hosts[i % 2]
                        .Post(
                            root + "/codebook/create-code",
                            new { CodeId = Guid.CreateVersion7(), Name = "Hope" }
                        )
                )
        );

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers
            .Where(answer => answer.Status != HttpStatusCode.Created)
            .ShouldAllBe(answer =>
                answer.Status == HttpStatusCode.UnprocessableEntity
                && answer.Text.Contains("/rules/codebook/name-taken\"")
            );
        // A gap in the store's numbers would keep every projection waiting.
        (
            await shared.Database.Ask<long>(
                "select max(seq_id) - count(*) from peerevents.mt_events"
            )
        ).ShouldBe(0);
        await RunningHost.CatchUp(shared.Database);
        (await shared.Database.Now(study)).Number.ShouldBe(3);
    }
}
