using System.Collections.Concurrent;
using System.Net;

namespace PeerEvents.Host.Tests.Web;

public class KillingTheHost(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Writers = 4;
    private const int EnoughToKill = 60;

    [Fact]
    public async Task while_it_writes_loses_nothing_that_it_acknowledged()
    {
        Guid study;
        var acknowledged = new ConcurrentBag<Guid>();
        await using (var host = await RunningHost.StartAndSignIn(database))
        {
            (study, var root) = await host.OpenStudy();
            var source = await host.AddSource(root, new string('x', 1000));
            var code = await host.CreateCode(root, "Hope");
            var writing = Enumerable
                .Range(0, Writers)
                .Select(_ => Write(host, root, source, code, acknowledged))
                .ToList();
            await Until(() => acknowledged.Count >= EnoughToKill);
            await host.Kill();
            await Task.WhenAll(writing);
        }

        await using var again = await RunningHost.StartAndSignIn(database);
        await RunningHost.CatchUp(database);
        var state = await database.Read(
            study,
            async reader => await reader.State(await database.Now(study), TestDatabase.Token)
        );
        var shown = state.Excerpts.Select(excerpt => excerpt.Id).ToHashSet();
        acknowledged.ShouldAllBe(excerpt => shown.Contains(excerpt));
        var verification = await database.Verify(study);
        verification.Broken.ShouldBeNull();
        verification.Head.Number.ShouldBe(
            await database.Ask<long>(
                "select count(*) from peerevents.mt_events where tenant_id = $1",
                study.ToString("N")
            )
        );
    }

    private static async Task Write(
        RunningHost host,
        string root,
        Guid source,
        Guid code,
        ConcurrentBag<Guid> acknowledged
    )
    {
        while (true)
        {
            var excerpt = Guid.CreateVersion7();
            try
            {
                var (status, _) = await host.Post(
                    root + "/coding/code-passage",
                    RunningHost.Passage(excerpt, source, 0, 10, code)
                );
                if (status == HttpStatusCode.Created)
                {
                    acknowledged.Add(excerpt);
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), end.Token);
        }
    }
}
