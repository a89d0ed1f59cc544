using PeerEvents.Domain.Codebook;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Tests;

/// <summary>One more entry in a sample study, through the door.</summary>
internal static class Codebooks
{
    public static async Task Rename(TestDatabase database, SampleStudy study)
    {
        var outcome = await database.Desk.OnCodebook(
            TestDatabase.By(study.Id, study.Person),
            null,
            tree => RenameCode.Decide(new RenameCode(study.Code1, $"name {Guid.NewGuid()}"), tree),
            TestDatabase.Token
        );
        outcome.ShouldBe(Outcome.Recorded);
    }

    public static async Task RetireOrRevive(TestDatabase database, SampleStudy study)
    {
        var outcome = await database.Desk.OnCodebook(
            TestDatabase.By(study.Id, study.Person),
            null,
            tree =>
                tree.Find(study.Code4)!.InUse()
                    ? RetireCode.Decide(new RetireCode(study.Code4), tree)
                    : ReviveCode.Decide(new ReviveCode(study.Code4), tree),
            TestDatabase.Token
        );
        outcome.ShouldBe(Outcome.Recorded);
    }
}
