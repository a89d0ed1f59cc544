using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class AttestingARecord(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Statement = "Every code can be followed to its passages";

    [Fact]
    public async Task is_the_auditors_and_shows_with_moment_and_hash()
    {
        var (study, root) = await shared.Host.OpenStudy();
        using var auditor = await SecondPerson.Join(
            shared.Database,
            shared.Host,
            study,
            Role.Auditor,
            "Tom"
        );
        await RunningHost.CatchUp(shared.Database);
        var attested = Guid.CreateVersion7();
        var hash = (await shared.Host.Get(root + "?at=1")).GetProperty("hash").GetString();

        (await Attest(auditor.Client, attested, 1, 5)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );
        await RunningHost.CatchUp(shared.Database);

        var shown = (await shared.Host.Get(root)).GetProperty("attestations")[0];
        shown.GetProperty("id").GetGuid().ShouldBe(attested);
        shown.GetProperty("personId").GetGuid().ShouldBe(auditor.Id);
        shown.GetProperty("moment").GetInt64().ShouldBe(1);
        shown.GetProperty("hash").GetString().ShouldBe(hash);
        shown.GetProperty("question").GetInt32().ShouldBe(5);
        shown.GetProperty("statement").GetString().ShouldBe(Statement);
        (await Refused(await Attest(auditor.Client, attested, 1))).ShouldEndWith(
            "audit/attestation-already-there"
        );
        (await Refused(await Attest(auditor.Client, Guid.CreateVersion7(), 99))).ShouldEndWith(
            "audit/moment-unknown"
        );
        (await Refused(await Attest(auditor.Client, Guid.CreateVersion7(), 1, 49))).ShouldEndWith(
            "audit/question-unknown"
        );
        (await Refused(await Attest(shared.Host.Client, Guid.CreateVersion7(), 1))).ShouldEndWith(
            "studies/not-allowed"
        );

        Task<HttpResponseMessage> Attest(
            HttpClient client,
            Guid id,
            long moment,
            int? question = null
        ) =>
            client.PostAsJsonAsync(
                root + "/audit/attest",
                new
                {
                    AttestationId = id,
                    Moment = moment,
                    Statement,
                    Question = question,
                },
                TestDatabase.Token
            );
    }

    private static async Task<string?> Refused(HttpResponseMessage answer)
    {
        using (answer)
        {
            return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestDatabase.Token))
                .GetProperty("type")
                .GetString();
        }
    }
}
