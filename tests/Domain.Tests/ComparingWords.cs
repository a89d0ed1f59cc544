namespace PeerEvents.Domain.Tests;

public class ComparingWords
{
    private readonly MemoryKeyRing _ring = new(Ids.Study, Ids.Maria);
    private readonly WordSeal _seal;

    public ComparingWords() => _seal = new WordSeal(_ring);

    private SealedWords Stored(string text, int eventId) =>
        _seal.Close(text, [Ids.Study, Ids.Maria], Ids.Event(eventId), "name");

    private Words Read(string text, int eventId) => Words.FromStored(Stored(text, eventId), _seal);

    [Fact]
    public void that_say_the_same_finds_them_equal_sealed_or_not()
    {
        Read("Hope", 1).ShouldBe(Words.Of("Hope", Ids.Maria));
        Read("Hope", 1).ShouldBe(Read("Hope", 2));
        Read("Hope", 1).GetHashCode().ShouldBe(Words.Of("Hope", Ids.Maria).GetHashCode());
    }

    [Fact]
    public void that_say_something_else_finds_them_different()
    {
        Words.Of("Hope").ShouldNotBe(Words.Of("hope"));
        Words.Of("e\u0301").ShouldNotBe(Words.Of("\u00e9"));
        Read("Hope", 1).ShouldNotBe(Read("Fear", 1));
    }

    [Fact]
    public void of_other_people_finds_them_different() =>
        Words.Of("Hope", Ids.Maria).ShouldNotBe(Words.Of("Hope", Ids.Tom));

    [Fact]
    public void of_the_same_people_in_any_order_finds_them_equal() =>
        Words.Of("Hope", Ids.Tom, Ids.Maria).ShouldBe(Words.Of("Hope", Ids.Maria, Ids.Tom));

    [Fact]
    public void whose_key_is_gone_compares_what_is_stored()
    {
        var (one, same, other) = (Read("Hope", 1), Read("Hope", 1), Read("Hope", 2));
        _ring.Destroy(Ids.Maria);
        one.ShouldBe(same);
        one.ShouldNotBe(other);
    }

    [Fact]
    public void open_and_closed_finds_them_different_both_ways()
    {
        var stored = Stored("Hope", 1);
        var open = Words.FromStored(stored, _seal);
        var closed = Words.FromStored(stored, new WordSeal(new MemoryKeyRing()));
        open.Equals(closed).ShouldBeFalse();
        closed.Equals(open).ShouldBeFalse();
    }

    [Fact]
    public void with_nothing_finds_them_different()
    {
        Words.Of("").Equals(null).ShouldBeFalse();
        Words.Of("").Equals((object)"").ShouldBeFalse();
    }

    [Fact]
    public void never_shows_the_text()
    {
        Words.Of("scared").ToString().ShouldBe("(words)");
        Read("scared", 1).ToString().ShouldBe("(words)");
        new Refused(Words.Of("scared")).ToString().ShouldNotContain("scared");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void of_an_optional_field_left_empty_makes_none(string? text) =>
        Words.OfOptional(text, Ids.Maria).ShouldBeNull();

    [Fact]
    public void of_an_optional_field_keeps_the_text_as_it_was_written() =>
        Words.OfOptional(" Hope ", Ids.Maria).ShouldBe(Words.Of(" Hope ", Ids.Maria));

    private sealed record Refused(Words Words);
}
