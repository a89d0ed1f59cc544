using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class RedefiningACode
{
    private static readonly CodeRedefined Defined = new(
        Book.Hope,
        null,
        Words.Of("Looking ahead"),
        null
    );

    private static Decision Redefine(string? definition, params object[] later) =>
        RedefineCode.Decide(new RedefineCode(Book.Hope, definition, "Why"), Book.After(later));

    [Fact]
    public void records_the_old_the_new_and_why() =>
        Redefine("Looking far ahead", Defined)
            .ShouldRecord(
                new CodeRedefined(
                    Book.Hope,
                    Words.Of("Looking ahead"),
                    Words.Of("Looking far ahead"),
                    Words.Of("Why")
                )
            );

    [Theory]
    [InlineData(null)]
    [InlineData("\n")]
    public void with_no_text_takes_it_away(string? none) =>
        Redefine(none, Defined)
            .ShouldRecord(
                new CodeRedefined(Book.Hope, Words.Of("Looking ahead"), null, Words.Of("Why"))
            );

    [Fact]
    public void with_what_it_says_already_records_nothing()
    {
        Redefine("Looking ahead", Defined).ShouldRecord();
        Redefine(null).ShouldRecord();
    }

    [Fact]
    public void with_what_cannot_be_stored_is_refused() =>
        Redefine(new string('x', 50_001)).ShouldRefuse("text/too-long");

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Redefine("x", Book.Merged(Book.Fear, Book.Hope)).ShouldRefuse("codebook/code-merged");
        RedefineCode
            .Decide(new RedefineCode(Book.New, null), Book.After())
            .ShouldRefuse("codebook/code-unknown");
        Redefine("x", new CodeRetired(Book.Hope, null)).ShouldRefuse("codebook/code-retired");
    }
}
