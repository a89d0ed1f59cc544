using Marten;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Host.CommandLine;

/// <summary>An installation opened for one command: its store ready, its projections at the end.</summary>
internal sealed class CommandContext : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly Projecting _projecting;

    private CommandContext(Installation installation, DocumentStore store)
    {
        Installation = installation;
        Store = store;
        _projecting = new Projecting(installation.Database);
    }

    public Installation Installation { get; }

    public DocumentStore Store { get; }

    public static async Task<CommandContext> Open(CancellationToken cancellation)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var installation = await Installation.Open(
            configuration,
            Console.IsErrorRedirected ? TextWriter.Null : Console.Error,
            Console.Error,
            cancellation
        );
        try
        {
            var store = installation.OpenStore();
            await Schema.Apply(store, installation.Database, cancellation);
            await LockIfKeysAreLost(installation, cancellation);
            return new CommandContext(installation, store);
        }
        catch
        {
            await installation.DisposeAsync();
            throw;
        }
    }

    /// <summary>What is needed to write, where the keys allow it.</summary>
    public Store Writing() =>
        Installation.Keys.WhyLocked is { } why
            ? throw new CommandFailedException(ExitCode.Failed, why)
            : Installation.Writing(Store);

    /// <summary>Waits until everything that is recorded is projected.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        if (!await _projecting.CatchUp(Store, Patience, cancellation))
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "The read models did not reach the end of the record. Run verify to see why."
            );
        }
    }

    /// <summary>The same, but an obstacle is for the caller to find.</summary>
    public Task<bool> TryCatchUp(TimeSpan patience, CancellationToken cancellation) =>
        _projecting.CatchUp(Store, patience, cancellation);

    /// <summary>The one person of this installation.</summary>
    public Task<Guid> Person(CancellationToken cancellation) =>
        LocalPeople.TheOne(Store, Guid.CreateVersion7, cancellation);

    /// <summary>Says on standard error why words show as withdrawn, where no key was destroyed.</summary>
    public void TellIfLocked()
    {
        if (Installation.Keys.WhyLocked is { } why)
        {
            Console.Error.WriteLine(why);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Installation.DisposeAsync();
    }

    // A new key ring beside a database with studies would seal words under keys that nobody has.
    private static async Task LockIfKeysAreLost(
        Installation installation,
        CancellationToken cancellation
    )
    {
        await using var connection = await installation.Database.OpenConnectionAsync(cancellation);
        if (
            (await StudyList.All(connection, cancellation)).Any(study =>
                !installation.Keys.Knows(study)
            )
        )
        {
            installation.Keys.Lock(
                "The key ring does not know the studies of this database, so their words stay sealed "
                    + "and nothing can be written. Put the key folder that belongs to it back."
            );
        }
    }
}
