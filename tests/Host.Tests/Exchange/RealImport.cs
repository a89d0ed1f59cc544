using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Host.Tests.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange;

/// <summary>The published study swj2022, imported once for all tests of a class.</summary>
public sealed class RealImport(TestServer server) : IAsyncLifetime
{
    private Guid? _study;

    internal TestDatabase Database { get; } = new(server);

    public ValueTask InitializeAsync() => Database.InitializeAsync();

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    internal async Task<Guid> Study()
    {
        if (_study is null)
        {
            await new ImportRecorder(Database.Store).Record(
                Import(Database),
                new Progress<double>(),
                TestDatabase.Token
            );
            await Database.CatchUp();
            _study = StudyOf();
        }

        return _study.Value;
    }

    internal static string File() => RealData.File("swj2022", "study.sqlite3");

    internal static Guid StudyOf() => TaguetteImport.StudyOf(File());

    internal static Import Import(TestDatabase database) =>
        TaguetteImport.Prepare(
            database.Store,
            StudyOf(),
            RealStudy.Read(),
            null,
            Guid.CreateVersion7(),
            null
        );
}
