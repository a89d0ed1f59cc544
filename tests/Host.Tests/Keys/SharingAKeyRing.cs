using PeerEvents.Domain;
using PeerEvents.Host.Keys;

namespace PeerEvents.Host.Tests.Keys;

public sealed class SharingAKeyRing : IDisposable
{
    private readonly string _folder = Path.Join(
        Directory.CreateTempSubdirectory("peerevents-keys-").FullName,
        "keys"
    );

    private readonly Guid _key = Guid.CreateVersion7();

    [Fact]
    public void shows_each_the_keys_of_the_other()
    {
        var (one, other) = (Open(), Open());
        one.Make([_key]);
        other.Find(_key).ShouldNotBeNull().ToArray().ShouldBe(one.Find(_key)!.Value.ToArray());
        other.Find(_key)!.Value.Length.ShouldBe(32);
        other.Make([_key]);
        Open().Find(_key)!.Value.ToArray().ShouldBe(one.Find(_key)!.Value.ToArray());
    }

    [Fact]
    public void never_brings_back_a_key_that_one_destroyed()
    {
        var (one, other) = (Open(), Open());
        one.Make([_key]);
        other.Find(_key).ShouldNotBeNull();
        var generation = other.Generation;

        one.Destroy(_key);

        other.Find(_key).ShouldBeNull();
        other.Generation.ShouldBeGreaterThan(generation);
        Should.Throw<KeyRingException>(() => other.Make([_key])).Message.ShouldContain("destroyed");
        Should.Throw<KeyRingException>(() => Open().Make([_key, Guid.CreateVersion7()]));
        Open().Find(_key).ShouldBeNull();
    }

    [Fact]
    public void closes_words_that_the_other_had_open()
    {
        var (one, other) = (Open(), Open());
        one.Make([_key]);
        var seal = new WordSeal(other);
        var closed = seal.Close("said in confidence", [_key], Guid.CreateVersion7(), "text");
        seal.Open(closed).ShouldBe("said in confidence");

        one.Destroy(_key);

        seal.Open(closed).ShouldBeNull();
    }

    [Fact]
    public async Task closes_words_while_others_are_reading_them()
    {
        var rings = Enumerable.Range(0, 30).Select(_ => Guid.CreateVersion7()).ToList();
        var ring = Open();
        var seal = new WordSeal(ring);
        ring.Make(rings);
        foreach (var key in rings)
        {
            var closed = seal.Close("words", [key], Guid.CreateVersion7(), "text");
            using var stop = new CancellationTokenSource();
            var reading = Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(
                        () =>
                        {
                            while (!stop.IsCancellationRequested)
                            {
                                seal.Open(closed);
                            }
                        },
                        TestContext.Current.CancellationToken
                    )
                )
                .ToArray();
            ring.Destroy(key);
            var after = seal.Open(closed);
            await stop.CancelAsync();
            await Task.WhenAll(reading);
            after.ShouldBeNull();
            seal.Open(closed).ShouldBeNull();
        }
    }

    [Fact]
    public void loses_no_key_when_several_make_some_at_once()
    {
        var keys = Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7()).ToList();
        Open();
        Parallel.ForEach(
            keys.Chunk(15),
            some =>
            {
                var ring = Open();
                foreach (var key in some)
                {
                    ring.Make([key, keys[0]]);
                }
            }
        );
        var found = Open();
        keys.ShouldAllBe(key => found.Find(key) != null);
    }

    [Fact]
    public void is_locked_with_another_master_key()
    {
        Open().Make([_key]);
        var locked = KeyFolder.Open(
            _folder,
            MasterKey.RecoveryLine(MasterKey.Make()),
            TextWriter.Null
        );
        ShouldBeLocked(locked, "not the one");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no recovery line")]
    [InlineData("AAAA")]
    public void is_locked_without_the_master_key(string? line)
    {
        Open().Make([_key]);
        File.Delete(Path.Join(_folder, "master.key"));
        ShouldBeLocked(KeyFolder.Open(_folder, line, TextWriter.Null), "missing");
        File.Exists(Path.Join(_folder, "master.key")).ShouldBeFalse("no new one was made");
    }

    [Fact]
    public void opens_with_the_recovery_line_that_was_shown_once()
    {
        using var notices = new StringWriter();
        var first = KeyFolder.Open(_folder, null, notices);
        first.Make([_key]);
        var line = notices
            .ToString()
            .Split('\n')
            .Select(text => text.Trim())
            .Single(text => MasterKey.FromRecoveryLine(text) is not null);
        using var later = new StringWriter();
        KeyFolder.Open(_folder, null, later);
        later.ToString().ShouldBeEmpty();
        File.Delete(Path.Join(_folder, "master.key"));

        var recovered = KeyFolder.Open(_folder, $" {line}\n", TextWriter.Null);

        recovered.WhyLocked.ShouldBeNull();
        recovered.Find(_key)!.Value.ToArray().ShouldBe(first.Find(_key)!.Value.ToArray());
    }

    [Fact]
    public void keeps_its_files_to_their_owner()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var ring = Open();
        ring.Make([_key]);
        ring.Destroy(_key);
        var owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (var name in new[] { "keyring.json", "master.key" })
        {
            File.GetUnixFileMode(Path.Join(_folder, name)).ShouldBe(owner, name);
        }

        File.GetUnixFileMode(_folder).ShouldBe(owner | UnixFileMode.UserExecute);
    }

    [Fact]
    public void holds_no_key_that_can_be_read_without_the_master_key()
    {
        var ring = Open();
        ring.Make([_key]);
        var file = File.ReadAllText(Path.Join(_folder, "keyring.json"));
        file.ShouldContain(_key.ToString("D"));
        file.ShouldNotContain(Convert.ToBase64String(ring.Find(_key)!.Value.Span)[..40]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"Form\":2}")]
    [InlineData("{\"Form\":1,\"Keys\":{}}")]
    [InlineData("{\"Form\":1,\"Check\":\"AAAA\",\"Keys\":{}}")]
    [InlineData("{\"Form\":1,\"Check\":\"\",\"Keys\":{\"x\":\"\"},\"Destroyed\":[]}")]
    public void says_in_one_sentence_that_its_file_is_damaged(string content)
    {
        Open();
        File.WriteAllText(Path.Join(_folder, "keyring.json"), content);
        var problem = Should.Throw<KeyRingException>(Open);
        problem.Message.ShouldStartWith("The key ring ");
        problem.Message.ShouldNotContain("\n");
        File.ReadAllText(Path.Join(_folder, "keyring.json")).ShouldBe(content);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private FileKeyRing Open() => KeyFolder.Open(_folder, null, TextWriter.Null);

    private void ShouldBeLocked(FileKeyRing ring, string why)
    {
        ring.WhyLocked.ShouldNotBeNull().ShouldContain(why);
        ring.Find(_key).ShouldBeNull();
        Should
            .Throw<KeyRingException>(() => ring.Make([Guid.CreateVersion7()]))
            .Message.ShouldContain(why);
        Should.Throw<KeyRingException>(() => ring.Destroy(_key));
    }
}
