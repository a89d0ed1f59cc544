using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class RenamingACode
{
    private static Decision Rename(Guid code, string name, params object[] later) =>
        RenameCode.Decide(new RenameCode(code, name, "Clearer"), Book.After(later));

    [Fact]
    public void records_the_old_name_the_new_name_and_why() =>
        Rename(Book.Hope, " New paths ")
            .ShouldRecord(
                new CodeRenamed(
                    Book.Hope,
                    Words.Of("Hope"),
                    Words.Of("New paths"),
                    Words.Of("Clearer")
                )
            );

    [Fact]
    public void to_its_own_name_records_nothing() => Rename(Book.Hope, " Hope ").ShouldRecord();

    [Fact]
    public void to_its_name_in_other_letters_records_it() =>
        Rename(Book.Hope, "HOPE").Facts.ShouldHaveSingleItem().ShouldBeOfType<CodeRenamed>();

    [Fact]
    public void to_the_name_of_one_beside_it_is_refused() =>
        Rename(Book.Hope, "Fear").ShouldRefuse("codebook/name-taken");

    [Fact]
    public void to_the_name_of_one_elsewhere_records_it() =>
        Rename(Book.Hope, "Death").Facts.ShouldHaveSingleItem().ShouldBeOfType<CodeRenamed>();

    [Fact]
    public void to_no_name_is_refused() =>
        Rename(Book.Hope, "").ShouldRefuse("codebook/name-missing");

    [Fact]
    public void to_too_long_a_name_is_refused() =>
        Rename(Book.Hope, new string('x', 501)).ShouldRefuse("codebook/name-too-long");

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        RenameCode
            .Decide(new RenameCode(Book.Hope, "x", "\0"), Book.After())
            .ShouldRefuse("text/null-character");

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Rename(Book.New, "x").ShouldRefuse("codebook/code-unknown");
        Rename(Book.Anger, "x", new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/code-retired");
        Rename(Book.Anger, "x", Book.Merged(Book.Fear, Book.Anger))
            .ShouldRefuse("codebook/code-merged");
    }
}
