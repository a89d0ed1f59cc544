using PeerEvents.Host.Exchange;

namespace PeerEvents.Host.Tests.Exchange;

public sealed class ImportingBesideOthers(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task loses_nothing_that_is_written_meanwhile()
    {
        var import = RealImport.Import(database);
        var study = await SampleStudy.Record(database);
        var importing = new ImportRecorder(database.Store).Record(
            import,
            new Progress<double>(),
            TestDatabase.Token
        );
        var written = 0;
        while (!importing.IsCompleted)
        {
            await Codebooks.Rename(database, study);
            written++;
        }

        var events = await importing;
        await Codebooks.Rename(database, study);
        await database.CatchUp();

        written.ShouldBeGreaterThan(1);
        (await database.Now(study.Id)).Number.ShouldBe(study.Events + written + 1);
        (await database.Now(import.Study)).Number.ShouldBe(events);
        (await database.Verify(study.Id)).Broken.ShouldBeNull();
        (await database.Verify(import.Study)).Broken.ShouldBeNull();
        long[] moments = [10, study.Events, study.Events + written + 1];
        (await Oracle.Differences(database, study.Id, moments)).ShouldBeEmpty();
    }
}
