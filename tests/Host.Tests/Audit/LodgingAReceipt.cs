using PeerEvents.Domain.Audit;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Audit;

public sealed class LodgingAReceipt(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const long Last = 3;

    [Fact]
    public async Task proves_that_the_record_up_to_it_is_still_the_same()
    {
        var study = await SampleStudy.Record(database);
        var receipt = await ReceiptOf(study);
        await Codebooks.Rename(database, study);
        await database.CatchUp();
        var found = await database.Verify(study.Id, receipt);
        found.Broken.ShouldBeNull();
        found.Head.Number.ShouldBe(receipt.Moment + 1);
    }

    [Fact]
    public async Task finds_the_last_entries_gone_with_their_moments()
    {
        var study = await SampleStudy.Record(database);
        var receipt = await ReceiptOf(study);
        foreach (var table in new[] { "mt_events", "moments" })
        {
            await database.Run(
                $"delete from peerevents.{table} where tenant_id = $1 and seq_id > $2",
                study.Id.ToString("N"),
                (await database.At(study.Id, receipt.Moment - Last)).Sequence
            );
        }

        var without = await database.Verify(study.Id);
        without.Broken.ShouldBeNull();
        without.Head.Number.ShouldBe(receipt.Moment - Last);
        var with = await database.Verify(study.Id, receipt);
        with.Broken.ShouldBe(new BrokenMoment(receipt.Moment - Last + 1, Breakage.ReceiptAhead));
    }

    [Fact]
    public async Task finds_the_whole_chain_recomputed()
    {
        var study = await SampleStudy.Record(database);
        var receipt = await ReceiptOf(study);
        await Rewrite(study, 12);

        (await database.Verify(study.Id)).Broken.ShouldBeNull();
        (await database.Verify(study.Id, receipt)).Broken.ShouldBe(
            new BrokenMoment(receipt.Moment, Breakage.ReceiptDiffers)
        );
    }

    [Fact]
    public async Task is_not_needed_where_a_checkpoint_was_sealed()
    {
        var study = await SampleStudy.Record(database);
        var receipt = await ReceiptOf(study);
        var sealing = new SealCheckpoint(receipt.Moment, receipt.Hash);
        var outcome = await database.Desk.OnStudy(
            TestDatabase.By(study.Id, study.Person),
            null,
            _ => SealCheckpoint.Decide(sealing, receipt.Hash),
            TestDatabase.Token
        );
        outcome.ShouldBe(Outcome.Recorded);
        await database.CatchUp();
        (await database.Verify(study.Id)).Broken.ShouldBeNull();
        await Rewrite(study, 12);

        (await database.Verify(study.Id)).Broken.ShouldBe(
            new BrokenMoment(receipt.Moment + 1, Breakage.CheckpointDiffers)
        );
    }

    [Fact]
    public async Task of_the_empty_study_holds_for_ever()
    {
        var study = await SampleStudy.Record(database);
        var start = MomentChain.Start(study.Id);
        var receipt = Receipt.Of(study.Id, start, DateTimeOffset.UnixEpoch);
        (await database.Verify(study.Id, receipt)).Broken.ShouldBeNull();
        var forged = receipt with { Hash = new string('0', 64) };
        (await database.Verify(study.Id, forged)).Broken!.Breakage.ShouldBe(
            Breakage.ReceiptDiffers
        );
    }

    private async Task<Receipt> ReceiptOf(SampleStudy study) =>
        Receipt.Of(study.Id, await database.Now(study.Id), DateTimeOffset.UnixEpoch);

    /// <summary>What a keeper could do who knows how the chain is made.</summary>
    private async Task Rewrite(SampleStudy study, long changed)
    {
        await database.Run(
            """
            update peerevents.mt_events set user_name = '00000000-0000-0000-0000-000000000001'
            where seq_id = $1
            """,
            (await database.At(study.Id, changed)).Sequence
        );
        var moment = MomentChain.Start(study.Id);
        foreach (var entry in await Oracle.Entries(database, study.Id))
        {
            moment = MomentChain.Next(study.Id, moment, entry);
            await database.Run(
                "update peerevents.moments set hash = $2 where seq_id = $1",
                moment.Sequence,
                moment.Hash
            );
        }
    }
}
