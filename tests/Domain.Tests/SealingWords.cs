namespace PeerEvents.Domain.Tests;

public class SealingWords
{
    private const string Text = "I was so scared";
    private static readonly Guid Event = Ids.Event(1);
    private readonly MemoryKeyRing _ring = new(Ids.Study, Ids.Maria, Ids.Tom);

    private Words Sealed(string text, Guid eventId, string path, params Guid[] subjects) =>
        Sealed(_ring, Ids.Study, text, eventId, path, subjects);

    private static Words Sealed(
        IKeyRing ring,
        Guid study,
        string text,
        Guid eventId,
        string path,
        params Guid[] subjects
    )
    {
        var words = Words.Of(text, subjects);
        words.Seal(new WordSeal(ring), study, eventId, path);
        return words;
    }

    [Fact]
    public void gives_the_bytes_that_another_implementation_gives()
    {
        // Python cryptography 48: n = HMAC(HKDF(ikm=sha256(hex id) of both keys, salt, "id/id"),
        // about + 0 + text)[:12]; base64(n + AESGCM(key).encrypt(n, text, about)),
        // about = "study/event/path".
        var study = Guid.Parse("01963f3e-0000-7000-8000-00000000f001");
        var participant = Guid.Parse("01963f3e-0000-7000-8000-00000000f002");
        var eventId = Guid.Parse("01963f3e-0000-7000-8000-00000000f0e1");
        var ring = new MemoryKeyRing(study, participant);

        var words = Sealed(ring, study, "Größe €", eventId, "name", participant);

        words
            .Stored.ShouldNotBeNull()
            .Cipher.ShouldBe("/NtfABqgK7D+d9NQqD8CMA6jn+Pb4HHoKvrZXwFY0GRLfrBQa86q");
    }

    [Fact]
    public void names_the_study_its_subjects_in_order_the_event_and_the_path() =>
        Sealed(Text, Event, "name", Ids.Tom, Ids.Maria, Ids.Tom)
            .Stored.ShouldNotBeNull()
            .ShouldSatisfyAllConditions(
                stored => stored.Keys.ShouldBe([Ids.Study, Ids.Maria, Ids.Tom]),
                stored => stored.Event.ShouldBe(Event),
                stored => stored.Path.ShouldBe("name")
            );

    [Fact]
    public void twice_gives_the_same_bytes() =>
        Cipher(Sealed(Text, Event, "name", Ids.Maria))
            .ShouldBe(Cipher(Sealed(Text, Event, "name", Ids.Maria)));

    [Fact]
    public void for_another_event_path_text_subject_or_study_gives_other_bytes()
    {
        _ring.Make([Ids.Source(1)]);
        string[] ciphers =
        [
            Cipher(Sealed(Text, Event, "name", Ids.Maria)),
            Cipher(Sealed(Text, Ids.Event(2), "name", Ids.Maria)),
            Cipher(Sealed(Text, Event, "reason", Ids.Maria)),
            Cipher(Sealed("I was so scarex", Event, "name", Ids.Maria)),
            Cipher(Sealed(Text, Event, "name", Ids.Tom)),
            Cipher(Sealed(Text, Event, "name")),
            Cipher(Sealed(_ring, Ids.Source(1), Text, Event, "name", Ids.Maria)),
        ];
        ciphers.Distinct().Count().ShouldBe(ciphers.Length);
    }

    [Fact]
    public void never_repeats_a_nonce_for_another_text_in_the_same_place()
    {
        var one = Convert.FromBase64String(Cipher(Sealed("one", Event, "name")));
        var two = Convert.FromBase64String(Cipher(Sealed("two", Event, "name")));
        one[..12].ShouldNotBe(two[..12]);
    }

    [Fact]
    public void that_are_sealed_already_keeps_their_bytes()
    {
        var words = Sealed(Text, Event, "name", Ids.Maria);
        var before = words.Stored;
        words.Seal(new WordSeal(_ring), Ids.Study, Ids.Event(2), "reason");
        words.Stored.ShouldBeSameAs(before);
    }

    [Fact]
    public void read_from_the_store_keeps_their_bytes_when_their_key_is_gone()
    {
        var stored = Sealed(Text, Event, "name", Ids.Maria).Stored!;
        _ring.Destroy(Ids.Maria);
        var words = Words.FromStored(stored, new WordSeal(_ring));
        words.Seal(new WordSeal(_ring), Ids.Study, Ids.Event(2), "reason");
        words.Stored.ShouldBeSameAs(stored);
    }

    [Fact]
    public void without_a_key_is_not_possible_and_the_complaint_does_not_quote_them()
    {
        _ring.Destroy(Ids.Tom);
        var complaint = Should.Throw<KeyMissingException>(() =>
            Sealed(Text, Event, "name", Ids.Maria, Ids.Tom)
        );
        complaint.Keys.ShouldBe([Ids.Study, Ids.Maria, Ids.Tom]);
        complaint.Message.ShouldContain(Ids.Tom.ToString("N"));
        complaint.ToString().ShouldNotContain("scared");
    }

    [Fact]
    public void without_a_key_leaves_them_open()
    {
        var words = Words.Of(Text, Ids.Ana);
        Should.Throw<KeyMissingException>(() =>
            words.Seal(new WordSeal(_ring), Ids.Study, Event, "name")
        );
        words.Stored.ShouldBeNull();
        words.Text.ShouldBe(Text);
    }

    private static string Cipher(Words words) => words.Stored.ShouldNotBeNull().Cipher;
}
