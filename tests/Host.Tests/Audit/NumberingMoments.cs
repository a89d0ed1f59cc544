using PeerEvents.Host.Installing;

namespace PeerEvents.Host.Tests.Audit;

public sealed class NumberingMoments(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly TimeSpan UntilItPauses = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task goes_on_without_a_gap_after_a_page_that_could_not_be_committed()
    {
        // A sequence keeps its count when the transaction that failed is rolled back.
        await database.Run(
            """
            create sequence public.tries;
            create function public.fail_second() returns trigger language plpgsql as $$
            begin
                if nextval('public.tries') = 2 then raise exception 'no room'; end if;
                return null;
            end $$;
            create trigger fail_second after insert on peerevents.moments
                for each statement execute function public.fail_second();
            """
        );
        var studies = Enumerable.Range(0, 30).Select(_ => new SampleStudy(database.Store)).ToList();
        foreach (var study in studies)
        {
            await study.RecordIn(database);
        }

        var projecting = new Projecting(database.Store.Database);
        var first = await projecting.CatchUp(
            database.Store.Documents,
            UntilItPauses,
            TestDatabase.Token
        );
        if (!first)
        {
            // The failed page paused the numbering; another start takes it up again.
            await database.CatchUp();
        }

        (await database.Ask<long>("select last_value from public.tries")).ShouldBeGreaterThan(2);
        foreach (var study in studies)
        {
            var moments = await database.List<long>(
                "select moment from peerevents.moments where tenant_id = $1 order by seq_id",
                study.Id.ToString("N")
            );
            moments.ShouldBe(Enumerable.Range(1, study.Events).Select(n => (long)n));
            (await database.Verify(study.Id)).Broken.ShouldBeNull();
        }
    }
}
