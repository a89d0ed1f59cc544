using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>
/// Gives a small study a claim with a quotation that still has to be judged, and a theory with one
/// proposition, on which the same passage bears.
/// </summary>
internal static class WrittenUp
{
    public static async Task Make(Workbench workbench, SmallStudy study)
    {
        var excerpt = Guid.CreateVersion7();
        var finding = Guid.CreateVersion7();
        var proposition = Guid.CreateVersion7();
        await Post(
            "/coding/code-passage",
            RunningHost.Passage(excerpt, study.Source, 60, 76, study.Code)
        );
        await Post(
            "/report/state-finding",
            new
            {
                FindingId = finding,
                Claim = "People go on.",
                ThemeId = study.Theme,
            }
        );
        await Post(
            "/report/select-excerpt-for-report",
            new
            {
                QuotationId = Guid.CreateVersion7(),
                FindingId = finding,
                ExcerptId = excerpt,
            }
        );
        await Post(
            "/theory/add-proposition",
            new
            {
                PropositionId = proposition,
                Statement = new { If = "people are missed", Then = "they come back" },
            }
        );
        await Post(
            "/theory/link-evidence",
            new
            {
                EvidenceId = Guid.CreateVersion7(),
                TargetId = proposition,
                Stance = "supports",
                ExcerptId = excerpt,
            }
        );
        await RunningHost.CatchUp(workbench.Database);

        async Task Post(string command, object body)
        {
            var (status, text) = await workbench.Host.Post(study.Root + command, body);
            ((int)status).ShouldBeLessThan(300, text);
        }
    }
}
