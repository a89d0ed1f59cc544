using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Keys;

public sealed partial class DestroyingAKey(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly string _ours = $"ours{Guid.NewGuid():N}";
    private readonly string _theirs = $"theirs{Guid.NewGuid():N}";

    [Fact]
    public async Task is_prepared_by_leaving_no_word_readable_anywhere()
    {
        await Planting();
        foreach (var words in new[] { _ours, _theirs })
        {
            (await Planted.Places(database, words)).ShouldBeEmpty();
            Planted.Files(database.Folder, words).ShouldBeEmpty();
            if (database.Server.Folder is { } server)
            {
                await database.Run("checkpoint");
                Planted.Files(server, words).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public async Task would_be_noticed_if_words_lay_open()
    {
        var words = $"control{Guid.NewGuid():N}";
        await database.Run("create table public.open_text (words text)");
        await database.Run("create table public.open_bytes (words bytea)");
        await database.Run("insert into public.open_text values ($1)", $"say {words}");
        await database.Run(
            "insert into public.open_bytes values (convert_to($1, 'UTF8'))",
            $"say {words}"
        );
        var found = await Planted.Places(database, words);
        found.ShouldBe(["public.open_bytes", "public.open_text"]);
        await database.Run("drop table public.open_text, public.open_bytes");

        var file = Path.Join(database.Folder, "open");
        await File.WriteAllTextAsync(file, $"say {words}", TestDatabase.Token);
        Planted.Files(database.Folder, words).ShouldBe([file]);
        File.Delete(file);
    }

    [Fact]
    public async Task is_tried_with_words_in_every_field_that_may_hold_some()
    {
        var study = await Planting();
        var json = StoredJson.Options(database.Store.WordSeal);
        var planted = (await Oracle.Entries(database, study.Id))
            .Select(entry => (entry.Name, Data: StreamEvents.Data(entry.Name, entry.Data, json)))
            .SelectMany(entry =>
                WordsIn
                    .Find(entry.Data)
                    .Where(field => field.Words.Text is { } t && (Has(t, _ours) || Has(t, _theirs)))
                    .Select(field => $"{entry.Name}: {Index().Replace(field.Path, "/*/")}")
            )
            .ToHashSet();
        var possible = EventCatalogue.All.SelectMany(kind =>
            Fields(kind.Type, "").Select(path => $"{kind.Name}: {path}")
        );
        possible.Except(planted).ShouldBeEmpty();
    }

    [Fact]
    public async Task of_a_participant_closes_their_words_at_every_moment_and_no_others()
    {
        var study = await Planting();
        var told = await Everything(study);
        Has(told, _theirs).ShouldBeTrue();
        var yesterday = await Copy();

        database.Store.Keys.Destroy(study.Participant);

        var after = await Everything(study);
        Has(after, _theirs).ShouldBeFalse();
        Has(after, _ours).ShouldBeTrue();
        var commands = await Commands(study);
        Has(commands, _theirs).ShouldBeFalse();
        Has(commands, _ours).ShouldBeTrue();
        (await database.Verify(study.Id)).Broken.ShouldBeNull();
        var moments = Enumerable.Range(0, study.Events + 1).Select(moment => (long)moment);
        (await Oracle.Differences(database, study.Id, moments)).ShouldBeEmpty();

        await database.StopProjecting();
        await database.Rebuild();
        Has(await Everything(study), _theirs).ShouldBeFalse();
        await ShouldStayClosed(study, yesterday, _theirs);
    }

    [Fact]
    public async Task of_a_study_closes_all_its_words()
    {
        var study = await Planting();
        var other = await SampleStudy.Record(database);
        var yesterday = await Copy();

        database.Store.Keys.Destroy(study.Id);

        var after = await Everything(study) + await Commands(study);
        Has(after, _theirs).ShouldBeFalse();
        Has(after, _ours).ShouldBeFalse();
        (await database.Verify(study.Id)).Broken.ShouldBeNull();
        Has(await Everything(other), "ours first title").ShouldBeTrue();
        await ShouldStayClosed(study, yesterday, _theirs);
        await ShouldStayClosed(study, yesterday, _ours);
        Should.Throw<Exception>(() => database.Store.Keys.Make([study.Id]));
    }

    private Task<SampleStudy> Planting() => SampleStudy.Record(database, _ours, _theirs);

    private static bool Has(string text, string words) =>
        text.Contains(words, StringComparison.Ordinal);

    private async Task<string> Copy()
    {
        await database.StopProjecting();
        return await database.Server.Copy(database.Address);
    }

    /// <summary>A restored database has no key that was destroyed since: those are elsewhere.</summary>
    private async Task ShouldStayClosed(SampleStudy study, string address, string words)
    {
        var restored = database.Open(address);
        var told = await Everything(study, restored);
        Has(told, words).ShouldBeFalse();
        Has(told, study.Id.ToString("D")).ShouldBeTrue();
        await ((Marten.DocumentStore)restored.Documents).DisposeAsync();
        await restored.Database.DisposeAsync();
    }

    /// <summary>All that can be read of a study: its states, codebooks, changes and trail.</summary>
    private async Task<string> Everything(SampleStudy study, Store? from = null)
    {
        var store = from ?? database.Store;
        var told = new StringWriter();
        await using var connection = await store.Database.OpenConnectionAsync(TestDatabase.Token);
        var reader = new StudyReader(connection, store.WordSeal, study.Id);
        var start = MomentChain.Start(study.Id);
        for (var number = 1L; number <= study.Events; number++)
        {
            var point = new PointInTime(number, null, null);
            var (moment, _) = await reader.Resolve(point, TestDatabase.Token);
            Tell(await reader.Document(moment!, TestDatabase.Token));
            Tell(await reader.Codebook(moment!, TestDatabase.Token));
            Tell(await reader.Diff(start, moment!, TestDatabase.Token));
        }

        await foreach (
            var entry in AuditTrail.Read(
                connection,
                store.WordSeal,
                study.Id,
                1,
                study.Events,
                Depth.Everything,
                cancellation: TestDatabase.Token
            )
        )
        {
            Tell(entry);
        }

        return told.ToString();

        void Tell(object value) =>
            told.WriteLine(JsonSerializer.Serialize(value, value.GetType(), OpenedJson.Line));
    }

    private async Task<string> Commands(SampleStudy study)
    {
        var id = study.Id.ToString("N");
        var last = $"{study.Events}";
        string[][] commands =
        [
            ["state", id],
            ["audit", id, "--format", "ndjson"],
            ["codebook", id, "--at", "15"],
            ["diff", id, "--from", "0", "--to", last],
            ["studies"],
        ];
        var told = "";
        foreach (var command in commands)
        {
            var run = await CommandRun.Of(database, command);
            run.ExitCode.ShouldBe(0, run.Error);
            told += run.Output + run.Error;
        }

        return told;
    }

    private static IEnumerable<string> Fields(Type type, string prefix) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property =>
            {
                var name = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                var type = property.PropertyType;
                var item = type.IsGenericType ? type.GetGenericArguments()[0] : type;
                return type == typeof(Words) ? [name]
                    : item.Assembly != typeof(Words).Assembly || item.IsEnum ? []
                    : Fields(item, type.IsGenericType ? $"{name}/*/" : $"{name}/");
            });

    [GeneratedRegex("/[0-9]+/")]
    private static partial Regex Index();
}
