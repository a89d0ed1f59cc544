using System.Text.Json;
using PeerEvents.Domain;

namespace PeerEvents.Host.Tests.Recording;

public sealed class SettingTheEnvelope(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task uses_only_the_headers_that_are_allowed()
    {
        await Both();
        var headers = await database.List<string>(
            "select distinct jsonb_object_keys(headers) from peerevents.mt_events"
        );
        headers.ShouldNotBeEmpty();
        headers.Except(EventHeaders.All).ShouldBeEmpty();
    }

    [Fact]
    public async Task sets_actor_and_act_itself()
    {
        var study = await Both();
        var mine = await database.List<string>(
            """
            select concat_ws('|', user_name, correlation_id, causation_id, headers::text)
            from peerevents.mt_events where tenant_id = $1 order by seq_id desc limit 1
            """,
            study.Id.ToString("N")
        );
        var parts = mine.Single().Split('|');
        parts.Length.ShouldBe(3, "no causation was given, so none is stored");
        parts[0].ShouldBe(study.Person.ToString("D"));
        Guid.Parse(parts[1]).Version.ShouldBe(7);
        JsonSerializer
            .Deserialize<Dictionary<string, string>>(parts[2])!
            .ShouldBe(
                new Dictionary<string, string> { ["role"] = "analyst", ["actorKind"] = "person" },
                ignoreOrder: true
            );
        var odd = await database.Ask<long>(
            """
            select count(*) from peerevents.mt_events
            where user_name is null or user_name !~ '^[0-9a-f-]{36}$'
                or correlation_id !~ '^[0-9a-f-]{36}$'
            """
        );
        odd.ShouldBe(0);
    }

    [Fact]
    public async Task holds_only_numbers_that_everybody_reads_the_same()
    {
        await Both();
        foreach (
            var text in await database.List<string>("select data::text from peerevents.mt_events")
        )
        {
            using var data = JsonDocument.Parse(text);
            Numbers(data.RootElement)
                .All(number => number.TryGetInt64(out var n) && Math.Abs(n) <= 1L << 53)
                .ShouldBeTrue();
        }
    }

    [Fact]
    public async Task stores_every_kind_of_event_under_its_name()
    {
        await Both();
        var names = await database.List<string>("select distinct type from peerevents.mt_events");
        EventCatalogue
            .All.Select(kind => kind.Name)
            .Except(names)
            .ShouldBe(["checkpoint_sealed"], "the sample should hold every other kind");
        names.Where(name => EventCatalogue.Find(name) is null).ShouldBeEmpty();
    }

    private async Task<SampleStudy> Both()
    {
        var study = await SampleStudy.Record(database);
        await Codebooks.Rename(database, study);
        return study;
    }

    private static IEnumerable<JsonElement> Numbers(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Number => [element],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Numbers(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
            _ => [],
        };
}
