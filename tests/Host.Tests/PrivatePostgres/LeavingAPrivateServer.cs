namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class LeavingAPrivateServer
{
    [Fact]
    public async Task stops_it_only_when_nobody_else_uses_it()
    {
        using var folder = new TemporaryFolder();
        var starter = await folder.Attach();
        var joiner = await folder.Attach();

        await starter.DisposeAsync();
        (await joiner.Ask("SELECT 1")).ShouldBe(1);

        await joiner.DisposeAsync();
        (await Asking.IsUp(joiner.ConnectionString)).ShouldBeFalse();
        File.Exists(Path.Join(folder.Cluster, "postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task a_second_time_does_nothing()
    {
        using var folder = new TemporaryFolder();
        var left = await folder.Attach();
        await left.DisposeAsync();
        await using var user = await folder.Attach();

        await left.DisposeAsync();

        (await user.Ask("SELECT 1")).ShouldBe(1);
    }
}
