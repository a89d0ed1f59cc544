using System.Net;
using System.Text;
using System.Text.Json;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Tests.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Tests.Api;

/// <summary>A round is nothing but its events: replayed, it tells the same, byte for byte.</summary>
public class ReplayingARound(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task from_its_events_gives_the_same_differences_outcomes_and_figures()
    {
        var (study, round) = await Worked();
        var last = (await database.Now(study)).Number;
        var told = await Tell(database.Store, study, round, last);
        told.ShouldContain("\"oneReading\"");
        told.ShouldContain("\"keptApart\"");
        told.ShouldContain("\"inputsHash\"");

        var replayed = database.Open(await database.Server.Copy(database.Address));
        await Rebuilding.Rebuild(
            replayed.Documents,
            replayed.Database,
            replayed.WordSeal,
            TestDatabase.Token
        );

        (await Tell(replayed, study, round, last)).ShouldBe(told);
        await ((Marten.DocumentStore)replayed.Documents).DisposeAsync();
        await replayed.Database.DisposeAsync();
    }

    // Two differences: one resolved, discussed before, the other kept apart; and an assessment.
    private async Task<(Guid Study, Guid Round)> Worked()
    {
        await using var host = await RunningHost.StartAndSignIn(database);
        var round = await BlindRound.Begin(database, host);
        using var ben = round.Ben;
        await round.PostAsAna("coding/code-passage", round.Passage(24, 36, round.Shared));
        await round.PostAsBen("coding/code-passage", round.Passage(24, 40, round.Shared));
        await round.PostAsBen("coding/code-passage", round.Passage(42, 53, round.Shared));
        await round.PostAsAna("reconciliation/submit-round", new { RoundId = round.Id });
        await round.PostAsBen("reconciliation/submit-round", new { RoundId = round.Id });
        await RunningHost.CatchUp(database);
        var found = await round.Differences();
        found.Count.ShouldBe(2);
        Guid Id(int i) => found[i].GetProperty("id").GetGuid();
        await Done(
            "discuss-difference",
            new
            {
                RoundId = round.Id,
                DifferenceId = Id(0),
                Text = "It goes on",
            }
        );
        await Done(
            "resolve-difference",
            new
            {
                RoundId = round.Id,
                DifferenceId = Id(0),
                As = "oneReading",
                ReadingOf = ben.Id,
            }
        );
        await Done(
            "resolve-difference",
            new
            {
                RoundId = round.Id,
                DifferenceId = Id(1),
                As = "keptApart",
                Reason = "Both are in it",
            }
        );
        await RunningHost.CatchUp(database);
        await Done(
            "assess-agreement",
            new
            {
                RoundId = round.Id,
                AssessmentId = Guid.CreateVersion7(),
                Coefficient = "krippendorffAlpha",
                Unit = "character",
                Resamples = 50,
                Seed = 7,
            }
        );
        await RunningHost.CatchUp(database);
        return (round.Study, round.Id);

        async Task Done(string command, object body) =>
            (await round.PostAsAna($"reconciliation/{command}", body)).ShouldBe(
                HttpStatusCode.NoContent,
                command
            );
    }

    /// <summary>The round with its differences and figures as of every moment.</summary>
    private static async Task<string> Tell(Store store, Guid study, Guid round, long last)
    {
        await using var connection = await store.Database.OpenConnectionAsync(TestDatabase.Token);
        var reader = new StudyReader(connection, store.WordSeal, study);
        var told = new StringBuilder();
        for (var number = 1L; number <= last; number++)
        {
            var (moment, _) = await reader.Resolve(
                new Domain.Audit.PointInTime(number, null, null),
                TestDatabase.Token
            );
            var differences = await RoundDifferences.Read(
                reader,
                round,
                moment!,
                TestDatabase.Token
            );
            told.AppendLine(JsonSerializer.Serialize(differences, OpenedJson.Line));
            if (differences is not null)
            {
                var (view, refusal) = await AgreementView.Read(
                    reader,
                    differences.Round.Items,
                    differences.Round,
                    new AgreementDesign(
                        Coefficient.KrippendorffAlpha,
                        AgreementUnit.Character,
                        [],
                        50,
                        7
                    ),
                    moment!,
                    show: true,
                    TestDatabase.Token
                );
                told.AppendLine(JsonSerializer.Serialize(view, OpenedJson.Line))
                    .AppendLine(refusal?.Rule);
            }
        }

        return told.ToString();
    }
}
