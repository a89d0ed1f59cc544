using System.Diagnostics;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class LosingTheHostThatNumbers(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Enough = 2000;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task in_the_middle_of_writing_leaves_one_chain_without_gaps()
    {
        await using var one = await RunningHost.StartAndSignIn(database);
        await using var two = await RunningHost.StartAndSignIn(database);
        var (study, root) = await one.OpenStudy();
        var source = await one.AddSource(root, new string('x', 1000));
        await RunningHost.CatchUp(database);
        var (lost, kept) = await IsNumberedByTheFirst() ? (one, two) : (two, one);
        var writers = new Writers(kept, root, source, await one.CreateCode(root, "Hope"));
        var waited = new Stopwatch();

        await writers.Work(
            4,
            async () =>
            {
                await Writers.Until(() => writers.Acknowledged.Count >= Enough / 4);
                await lost.Kill();
                waited.Start();
                await Writers.Until(() => writers.Acknowledged.Count >= Enough / 2);
            }
        );

        writers.Others.ShouldBeEmpty();
        await Everything.ShouldBeThere(database, study, writers.Acknowledged);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{writers.Acknowledged.Count} codings; all visible {waited.Elapsed.TotalSeconds:0.0} s after the kill."
        );
        waited.Elapsed.ShouldBeLessThan(Promised + TimeSpan.FromSeconds(Enough / 100.0));
    }

    // Hosts are numbered as they start. An agent has a node once the hosts shared the work out.
    private async Task<bool> IsNumberedByTheFirst()
    {
        List<bool> found = [];
        await Writers.Until(async () =>
            (
                found = await database.List<bool>(
                    """
                    select node.node_number = (select min(node_number) from wolverine.wolverine_nodes)
                    from wolverine.wolverine_node_assignments assigned
                    join wolverine.wolverine_nodes node on node.id = assigned.node_id
                    where assigned.id ilike '%moments%'
                        and (select count(*) from wolverine.wolverine_nodes) = 2
                    """
                )
            ).Count == 1
        );
        return found[0];
    }
}
