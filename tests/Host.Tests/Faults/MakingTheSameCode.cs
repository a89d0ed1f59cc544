using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class MakingTheSameCode(HostOfItsOwn own) : IClassFixture<HostOfItsOwn>
{
    private const int People = 12;

    [Fact]
    public async Task by_several_people_at_once_makes_it_once()
    {
        await using var other = await RunningHost.StartAndSignIn(own.Database);
        var (study, root) = await own.Host.OpenStudy();
        var hosts = new[] { own.Host, other };

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
            await own.Database.Ask<long>("select max(seq_id) - count(*) from peerevents.mt_events")
        ).ShouldBe(0);
        await RunningHost.CatchUp(own.Database);
        (await own.Database.Now(study)).Number.ShouldBe(3);
    }
}
