using Microsoft.AspNetCore.SignalR;
using PeerEvents.Domain;
using PeerEvents.Host.Live;
using PeerEvents.Host.Tests.Api;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Live;

public class SeeingWhoReads(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task is_for_those_who_are_seen_themselves()
    {
        var host = shared.Host;
        var (study, _) = await host.OpenStudy();
        using var ben = await SecondPerson.Join(
            shared.Database,
            host,
            study,
            Role.SecondCoder,
            "Ben"
        );
        var ana = (await host.Get("/api/person")).GetProperty("personId").GetGuid();
        var source = Guid.CreateVersion7();
        await using var anas = await Page.Open(host);
        await using var quiet = await Page.Open(host);
        await anas.Join(study);
        await quiet.Join(study);
        var bens = await Page.Open(host, cookies: ben.Cookies);
        await bens.Join(study);

        await bens.Read(study, source);
        (await bens.Readers(1)).ShouldBe([new Reading(ben.Id, source)]);
        await anas.Read(study, source);

        var both = new[] { new Reading(ben.Id, source), new Reading(ana, source) };
        (await anas.Readers(2)).ShouldBe(both, ignoreOrder: true);
        (await bens.Readers(2)).ShouldBe(both, ignoreOrder: true);
        await bens.DisposeAsync();
        (await anas.Readers(1)).ShouldBe([new Reading(ana, source)]);
        quiet.WasToldReaders.ShouldBeFalse();
    }

    [Fact]
    public async Task does_not_reach_into_a_blind_round_nor_out_of_it()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, BlindRound.Text);
        using var ben = await SecondPerson.Join(
            shared.Database,
            host,
            study,
            Role.SecondCoder,
            "Ben"
        );
        using var eva = await SecondPerson.Join(shared.Database, host, study, Role.Analyst, "Eva");
        await RunningHost.CatchUp(shared.Database);
        await using var bens = await Page.Open(host, cookies: ben.Cookies);
        await using var evas = await Page.Open(host, cookies: eva.Cookies);
        await bens.Join(study);
        await evas.Join(study);
        await bens.Read(study, source);
        await evas.Read(study, source);
        await bens.Readers(2);
        await evas.Readers(2);

        var ana = (await host.Get("/api/person")).GetProperty("personId").GetGuid();
        var (status, problem) = await host.Post(
            root + "/reconciliation/open-round",
            new
            {
                RoundId = Guid.CreateVersion7(),
                Name = "First",
                Mode = "parallelBlind",
                Items = new[] { new { SourceId = source, Coders = new[] { ana, ben.Id } } },
            }
        );
        ((int)status).ShouldBeLessThan(300, problem);

        (await evas.Readers(1)).ShouldBe([new Reading(eva.Id, source)]);
        await bens.Read(study, source);
        await evas.Read(study, null);
        await evas.Read(study, source);
        (await evas.Readers(1)).ShouldBe([new Reading(eva.Id, source)]);
        bens.WasToldReaders.ShouldBeFalse();
        await Should.ThrowAsync<HubException>(() => bens.Join(study));
    }
}
