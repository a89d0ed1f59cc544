namespace PeerEvents.Domain.Tests;

public class CheckingFreeText
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\t\r\n\u0001\u007f")]
    [InlineData("an emoji \ud83d\ude00 and another \ud83d\ude00")]
    public void that_can_be_stored_finds_no_problem(string? text) =>
        FreeText.Problem(text).ShouldBeNull();

    [Theory]
    [InlineData("\0")]
    [InlineData("in the\0middle")]
    [InlineData("at the end\0")]
    public void with_a_null_character_is_refused(string text) =>
        FreeText.Problem(text).ShouldRefuse("text/null-character");

    // Arrays of code units: an attribute cannot hold half a character.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0x61, 0xD83D)]
    [InlineData(0xD83D, 0x61)]
    [InlineData(0xDE00)]
    [InlineData(0xDE00, 0xD83D)]
    [InlineData(0xD83D, 0xD83D, 0xDE00)]
    [InlineData(0xD83D, 0xDE00, 0xDE00)]
    public void with_half_a_character_is_refused(params int[] units) =>
        FreeText
            .Problem(new string([.. units.Select(unit => (char)unit)]))
            .ShouldRefuse("text/broken-character");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00a0\t\n")]
    public void as_a_name_needs_more_than_space(string? name) =>
        FreeText
            .ProblemWithName(name, "codebook/name", "A code")
            .ShouldRefuse("codebook/name-missing");

    [Fact]
    public void as_a_name_allows_500_and_does_not_count_the_space_around_it() =>
        FreeText
            .ProblemWithName($"  {new string('x', 500)}\n", "codebook/name", "A code")
            .ShouldBeNull();

    [Fact]
    public void as_a_name_of_501_is_refused() =>
        FreeText
            .ProblemWithName(new string('x', 501), "codebook/name", "A code")
            .ShouldRefuse("codebook/name-too-long");

    [Fact]
    public void as_a_name_refuses_what_cannot_be_stored() =>
        FreeText.ProblemWithName("a\0", "x", "X").ShouldRefuse("text/null-character");

    [Fact]
    public void as_a_note_allows_50_000() =>
        FreeText.ProblemWithNote(new string('x', 50_000)).ShouldBeNull();

    [Fact]
    public void as_a_note_of_50_001_is_refused() =>
        FreeText.ProblemWithNote(new string('x', 50_001)).ShouldRefuse("text/too-long");

    [Fact]
    public void as_a_note_allows_none_and_refuses_what_cannot_be_stored()
    {
        FreeText.ProblemWithNote(null).ShouldBeNull();
        FreeText.ProblemWithNote("\0").ShouldRefuse("text/null-character");
    }
}
