using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class LockingAFolder
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Fact]
    public void alone_waits_for_all_who_share_it()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Path, "lock");
        var one = FolderLock.Shared(path).ShouldNotBeNull();
        using (FolderLock.Shared(path).ShouldNotBeNull())
        {
            one.Dispose();
            FolderLock.Alone(path).ShouldBeNull();
        }

        using var alone = FolderLock.Alone(path).ShouldNotBeNull();
        FolderLock.Shared(path).ShouldBeNull();
    }

    [Fact]
    public async Task gives_up_when_patience_ends()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Path, "lock");
        using var held = FolderLock.Alone(path);

        (await FolderLock.Alone(path, Short, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task takes_it_as_soon_as_it_is_given_back()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Path, "lock");
        var held = FolderLock.Alone(path).ShouldNotBeNull();
        var waiting = FolderLock.Alone(path, Long, TestContext.Current.CancellationToken);

        held.Dispose();

        (await waiting).ShouldNotBeNull().Dispose();
    }
}
