using System.Net;
using System.Text.Json;

namespace PeerEvents.Host.Tests.Web;

public class CorrectingATranscript(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Before = "I was alone. Then I met them. It rained. Later it was good.";
    private const string After = "I was so alone. Then I meet them. Later it was good.";

    [Fact]
    public async Task finds_every_excerpt_again_or_marks_it_orphaned()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, Before);
        var code = await host.CreateCode(root, "Hope");
        var kept = await Mark(host, root, source, code, "Later it was good.");
        var changed = await Mark(host, root, source, code, "Then I met them.");
        var lost = await Mark(host, root, source, code, "It rained.");

        var (status, text) = await host.Post(
            root + "/sources/correct-transcript",
            new
            {
                SourceId = source,
                Text = After,
                Reason = "Heard again",
            }
        );

        status.ShouldBe(HttpStatusCode.NoContent, text);
        await RunningHost.CatchUp(shared.Database);
        var excerpts = await host.Get($"{root}/sources/{source}/excerpts");
        Shown(excerpts, kept).ShouldBe(("Later it was good.", 2, false));
        Shown(excerpts, changed).ShouldBe(("Then I meet them.", 2, false));
        Find(excerpts, lost).GetProperty("isOrphaned").GetBoolean().ShouldBeTrue();
        Find(excerpts, lost).GetProperty("sourceVersion").GetInt32().ShouldBe(1);
        (await shared.Database.Verify(study)).Broken.ShouldBeNull();
        var first = (await shared.Database.Now(study)).Number - 4;
        var then = await host.Get($"{root}/sources/{source}/excerpts?at={first}");
        Find(then, changed).GetProperty("sourceVersion").GetInt32().ShouldBe(1);
    }

    private static async Task<Guid> Mark(
        RunningHost host,
        string root,
        Guid source,
        Guid code,
        string words
    )
    {
        var excerpt = Guid.CreateVersion7();
        var start = Before.IndexOf(words, StringComparison.Ordinal);
        (
            await host.Post(
                root + "/coding/code-passage",
                RunningHost.Passage(excerpt, source, start, start + words.Length, code)
            )
        ).Status.ShouldBe(HttpStatusCode.Created);
        return excerpt;
    }

    private static JsonElement Find(JsonElement excerpts, Guid id) =>
        excerpts
            .GetProperty("items")
            .EnumerateArray()
            .Single(excerpt => excerpt.GetProperty("id").GetGuid() == id);

    private static (string Words, int Version, bool Orphaned) Shown(JsonElement excerpts, Guid id)
    {
        var excerpt = Find(excerpts, id);
        var range = excerpt.GetProperty("anchor").GetProperty("range");
        return (
            After[range.GetProperty("start").GetInt32()..range.GetProperty("end").GetInt32()],
            excerpt.GetProperty("sourceVersion").GetInt32(),
            excerpt.GetProperty("isOrphaned").GetBoolean()
        );
    }
}
