using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

/// <summary>What must hold after any fault.</summary>
internal static class Everything
{
    /// <summary>
    /// The read models reach the end by themselves; every excerpt that was acknowledged is shown;
    /// moments have no gap, one chain holds, and each event has its moment.
    /// </summary>
    public static async Task ShouldBeThere(
        TestDatabase database,
        Guid study,
        IReadOnlyCollection<Guid> acknowledged
    )
    {
        await RunningHost.CatchUp(database);
        var state = await database.Read(
            study,
            async reader => await reader.State(await database.Now(study), TestDatabase.Token)
        );
        var shown = state.Excerpts.Select(excerpt => excerpt.Id).ToHashSet();
        acknowledged.ShouldNotBeEmpty();
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
}
