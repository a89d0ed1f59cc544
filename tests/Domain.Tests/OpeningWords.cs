namespace PeerEvents.Domain.Tests;

public class OpeningWords
{
    private readonly MemoryKeyRing _ring = new(Ids.Study, Ids.Source(1), Ids.Maria, Ids.Tom);
    private readonly WordSeal _seal;

    public OpeningWords() => _seal = new WordSeal(_ring);

    private SealedWords Stored(string text = "I was so scared", params Guid[] subjects) =>
        _seal.Close(text, [Ids.Study, .. subjects], Ids.Event(1), "name");

    private string? Opened(SealedWords stored) => Words.FromStored(stored, _seal).Text;

    [Theory]
    [InlineData("I was so scared")]
    [InlineData("")]
    [InlineData("Größe, 日本語, 👩‍👩‍👧 and \t\n line ends")]
    public void gives_back_what_was_sealed(string text) =>
        Opened(Stored(text, Ids.Maria, Ids.Tom)).ShouldBe(text);

    [Fact]
    public void tells_whose_words_they_are_and_not_the_study() =>
        Words
            .FromStored(Stored("x", Ids.Maria, Ids.Tom), _seal)
            .Subjects.ShouldBe([Ids.Maria, Ids.Tom]);

    [Fact]
    public void works_in_another_process_with_the_same_keys()
    {
        var other = new MemoryKeyRing(Ids.Study, Ids.Maria);
        Words.FromStored(Stored("scared", Ids.Maria), new WordSeal(other)).Text.ShouldBe("scared");
    }

    [Fact]
    public void fails_without_the_key_and_works_once_it_is_there()
    {
        var ring = new MemoryKeyRing(Ids.Study);
        var words = Words.FromStored(Stored("scared", Ids.Maria), new WordSeal(ring));
        words.Text.ShouldBeNull();
        ring.Make([Ids.Maria]);
        words.Text.ShouldBe("scared");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void of_two_subjects_fails_when_any_one_key_is_destroyed(int destroyed)
    {
        var words = Words.FromStored(Stored("scared", Ids.Maria, Ids.Tom), _seal);
        words.Text.ShouldBe("scared");
        _ring.Destroy(new[] { Ids.Study, Ids.Maria, Ids.Tom }[destroyed]);
        words.Text.ShouldBeNull();
    }

    [Fact]
    public void of_one_subject_still_works_when_another_subject_is_gone()
    {
        var words = Words.FromStored(Stored("scared", Ids.Maria), _seal);
        _ring.Destroy(Ids.Tom);
        words.Text.ShouldBe("scared");
    }

    [Fact]
    public void fails_for_a_destroyed_key_that_somebody_tries_to_make_again()
    {
        var words = Words.FromStored(Stored("scared", Ids.Maria), _seal);
        _ring.Destroy(Ids.Maria);
        _ring.Make([Ids.Maria]);
        words.Text.ShouldBeNull();
    }

    [Fact]
    public void fails_after_a_key_was_destroyed_while_it_was_being_read()
    {
        var (first, second) = (Stored("first", Ids.Maria), Stored("second", Ids.Tom));
        var seal = new WordSeal(_ring);
        _ring.AfterFind = () =>
        {
            _ring.Destroy(Ids.Study);
            seal.Open(second).ShouldBeNull();
        };
        seal.Open(first with { Keys = [Ids.Study, Ids.Maria] });
        seal.Open(first).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(33)]
    public void fails_when_one_bit_of_nonce_text_or_tag_was_changed(int position)
    {
        var stored = Stored("scared", Ids.Maria);
        var bytes = Convert.FromBase64String(stored.Cipher);
        bytes.Length.ShouldBe(12 + 6 + 16);
        bytes[position] ^= 1;
        Opened(stored with { Cipher = Convert.ToBase64String(bytes) }).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void fails_for_what_was_never_sealed(string cipher) =>
        Opened(Stored() with { Cipher = cipher }).ShouldBeNull();

    [Fact]
    public void fails_for_another_study() =>
        Opened(Stored("x", Ids.Maria) with { Keys = [Ids.Source(1), Ids.Maria] }).ShouldBeNull();

    [Fact]
    public void fails_for_another_event() =>
        Opened(Stored() with { Event = Ids.Event(2) }).ShouldBeNull();

    [Fact]
    public void fails_for_another_path() =>
        Opened(Stored() with { Path = "reason" }).ShouldBeNull();

    [Fact]
    public void fails_for_other_fewer_or_reordered_subjects()
    {
        var stored = Stored("x", Ids.Maria, Ids.Tom);
        Opened(stored with { Keys = [Ids.Study, Ids.Maria] }).ShouldBeNull();
        Opened(stored with { Keys = [Ids.Study, Ids.Tom, Ids.Maria] }).ShouldBeNull();
        Opened(stored with { Keys = [] }).ShouldBeNull();
    }
}
