using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class CreatingACode
{
    private static Decision Create(
        string name,
        Guid? parent = null,
        Guid? id = null,
        params object[] later
    ) =>
        CreateCode.Decide(
            new CreateCode(id ?? Book.New, name, ParentId: parent),
            Book.After(later)
        );

    [Fact]
    public void in_an_empty_codebook_records_it() =>
        CreateCode
            .Decide(new CreateCode(Book.New, "Grief"), new CodeTree(Book.Id, []))
            .ShouldRecord(new CodeCreated(Book.New, Words.Of("Grief"), null, null, null));

    [Fact]
    public void under_another_records_all_that_was_said_as_words_of_its_subjects() =>
        CreateCode
            .Decide(
                new CreateCode(
                    Book.New,
                    " 'A black hole' ",
                    "Her own words",
                    Book.Death,
                    "Too good to lose",
                    [Ids.Tom, Ids.Maria]
                ),
                Book.After()
            )
            .ShouldRecord(
                new CodeCreated(
                    Book.New,
                    Words.Of("'A black hole'", Ids.Maria, Ids.Tom),
                    Words.Of("Her own words", Ids.Maria, Ids.Tom),
                    Book.Death,
                    Words.Of("Too good to lose", Ids.Maria, Ids.Tom)
                )
            );

    [Fact]
    public void with_the_name_of_one_beside_it_is_refused()
    {
        Create(" Hope ").ShouldRefuse("codebook/name-taken");
        Create("Faith", Book.Hope).ShouldRefuse("codebook/name-taken");
    }

    [Fact]
    public void with_the_name_of_one_elsewhere_in_the_tree_records_it()
    {
        Create("Hope", Book.Fear).ShouldRecord(Book.Created(Book.New, "Hope", Book.Fear));
        Create("Faith").ShouldRecord(Book.Created(Book.New, "Faith"));
    }

    [Theory]
    [InlineData("hope")]
    [InlineData("Hopé")]
    [InlineData("Ho\u00adpe")]
    public void with_a_name_that_differs_in_any_character_records_it(string name) =>
        Create(name).ShouldRecord(Book.Created(Book.New, name));

    [Fact]
    public void with_the_name_of_one_out_of_use_records_it()
    {
        Create("Anger", later: new CodeRetired(Book.Anger, null))
            .ShouldRecord(Book.Created(Book.New, "Anger"));
        Create("Anger", later: Book.Merged(Book.Fear, Book.Anger))
            .ShouldRecord(Book.Created(Book.New, "Anger"));
    }

    [Fact]
    public void twice_is_refused() =>
        Create("Other", id: Book.Hope).ShouldRefuse("codebook/already-there");

    [Fact]
    public void that_was_made_and_retired_is_refused() =>
        Create("Other", id: Book.Anger, later: new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/already-there");

    [Fact]
    public void under_one_that_cannot_be_used_is_refused()
    {
        Create("Other", Ids.Code(77)).ShouldRefuse("codebook/code-unknown");
        Create("Other", Book.Anger, later: new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/code-retired");
        Create("Other", Book.Anger, later: Book.Merged(Book.Fear, Book.Anger))
            .ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void without_a_name_is_refused() => Create("  ").ShouldRefuse("codebook/name-missing");

    [Fact]
    public void with_too_long_a_name_is_refused() =>
        Create(new string('x', 501)).ShouldRefuse("codebook/name-too-long");

    [Fact]
    public void with_a_definition_or_reason_that_cannot_be_stored_is_refused()
    {
        CreateCode
            .Decide(new CreateCode(Book.New, "x", "\0"), Book.After())
            .ShouldRefuse("text/null-character");
        CreateCode
            .Decide(new CreateCode(Book.New, "x", Reason: new string('x', 50_001)), Book.After())
            .ShouldRefuse("text/too-long");
    }
}
