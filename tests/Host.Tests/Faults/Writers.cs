using System.Collections.Concurrent;
using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

/// <summary>People who code passages one after the other until they are told to stop.</summary>
internal sealed class Writers(RunningHost host, string root, Guid source, Guid code)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly ConcurrentBag<Guid> _acknowledged = [];
    private readonly ConcurrentBag<(HttpStatusCode Status, string Problem)> _others = [];
    private volatile bool _isOver;

    /// <summary>The excerpts that were answered with "recorded".</summary>
    public IReadOnlyCollection<Guid> Acknowledged => _acknowledged;

    /// <summary>Every other answer.</summary>
    public IReadOnlyCollection<(HttpStatusCode Status, string Problem)> Others => _others;

    public async Task Work(int people, Func<Task> meanwhile)
    {
        var working = Enumerable.Range(0, people).Select(_ => Write()).ToList();
        try
        {
            await meanwhile();
        }
        finally
        {
            _isOver = true;
            await Task.WhenAll(working);
        }
    }

    public static Task Until(Func<bool> isSo) => Until(() => Task.FromResult(isSo()));

    public static async Task Until(Func<Task<bool>> isSo)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Token);
        end.CancelAfter(Patience);
        while (!await isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), end.Token);
        }
    }

    private async Task Write()
    {
        while (!_isOver)
        {
            var excerpt = Guid.CreateVersion7();
            try
            {
                var (status, text) = await host.Post(
                    root + "/coding/code-passage",
                    RunningHost.Passage(excerpt, source, 0, 10, code)
                );
                if (status == HttpStatusCode.Created)
                {
                    _acknowledged.Add(excerpt);
                }
                else
                {
                    _others.Add((status, text));
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
