using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>A blind round in which whoever is signed in and Ben code the text of a small study.</summary>
internal sealed record TwoCoders(SmallStudy Study, Guid Round, Invited Ben) : IDisposable
{
    public const string Name = "First";
    public const string SecondSentence = "The second one follows it.";

    public string Page => $"{Study.Home}/reconcile/{Round:D}";

    public static async Task<TwoCoders> Begin(Workbench workbench, SmallStudy? made = null)
    {
        var study = made ?? await SmallStudy.Make(workbench);
        var ben = await Invited.To(workbench, study.Root, "Ben");
        var round = new TwoCoders(study, Guid.CreateVersion7(), ben);
        var me = (await workbench.Host.Get("/api/person")).GetProperty("personId").GetGuid();
        var (status, text) = await workbench.Host.Post(
            study.Root + "/reconciliation/open-round",
            new
            {
                RoundId = round.Round,
                Name,
                Mode = "parallelBlind",
                Items = new[] { new { SourceId = study.Source, Coders = new[] { me, ben.Id } } },
            }
        );
        ((int)status).ShouldBeLessThan(300, text);
        await RunningHost.CatchUp(workbench.Database);
        return round;
    }

    /// <summary>
    /// As Begin; both have coded and submitted. They have other edges on the first sentence, and Ben
    /// alone has the second.
    /// </summary>
    public static async Task<TwoCoders> Compared(Workbench workbench, SmallStudy? made = null)
    {
        var round = await Begin(workbench, made);
        var start = SmallStudy.FirstSentence.Length + 1;
        await round.Study.Apply(workbench, 0, "The first sentence".Length);
        await round.Code(0, SmallStudy.FirstSentence.Length);
        await round.Code(start, start + SecondSentence.Length);
        await round.SubmitAsBen();
        await round.Submit(workbench);
        return round;
    }

    public async Task Submit(Workbench workbench)
    {
        var (status, text) = await workbench.Host.Post(
            Study.Root + "/reconciliation/submit-round",
            new { RoundId = Round }
        );
        ((int)status).ShouldBeLessThan(300, text);
        await RunningHost.CatchUp(workbench.Database);
    }

    /// <summary>The codings of the text, by where they begin and then by where they end.</summary>
    public async Task<IReadOnlyList<(int Start, int End)>> Codings(Workbench workbench)
    {
        await RunningHost.CatchUp(workbench.Database);
        var codings = await workbench.Host.Get($"{Study.Root}/sources/{Study.Source}/codings");
        return [.. codings.GetProperty("codings").EnumerateArray().Select(Range).Order()];
    }

    /// <summary>What became of each difference, in the order of the text; null while it is open.</summary>
    public async Task<IReadOnlyList<string?>> Outcomes(Workbench workbench)
    {
        await RunningHost.CatchUp(workbench.Database);
        var round = await workbench.Host.Get($"{Study.Root}/reconciliation/rounds/{Round}");
        return
        [
            .. round
                .GetProperty("differences")
                .EnumerateArray()
                .Select(difference =>
                    difference.GetProperty("handled").TryGetProperty("outcome", out var outcome)
                    && outcome.ValueKind == JsonValueKind.Object
                        ? outcome.GetProperty("as").GetString()
                        : null
                ),
        ];
    }

    /// <summary>The coefficients that were kept, in order.</summary>
    public async Task<IReadOnlyList<string?>> Assessments(Workbench workbench)
    {
        await RunningHost.CatchUp(workbench.Database);
        var round = await workbench.Host.Get($"{Study.Root}/reconciliation/rounds/{Round}");
        return
        [
            .. round
                .GetProperty("round")
                .GetProperty("assessments")
                .EnumerateArray()
                .Select(kept => kept.GetProperty("coefficient").GetString()),
        ];
    }

    public void Dispose() => Ben.Dispose();

    private Task Code(int start, int end) =>
        Ben.Post(
            Study.Root + "/coding/code-passage",
            RunningHost.Passage(Guid.CreateVersion7(), Study.Source, start, end, Study.Code)
        );

    private Task SubmitAsBen() =>
        Ben.Post(Study.Root + "/reconciliation/submit-round", new { RoundId = Round });

    private static (int Start, int End) Range(JsonElement coding)
    {
        var range = coding.GetProperty("anchor").GetProperty("range");
        return (range.GetProperty("start").GetInt32(), range.GetProperty("end").GetInt32());
    }
}
