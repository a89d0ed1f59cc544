using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class MovingACode
{
    private static Decision Move(Guid code, Guid? parent, params object[] later) =>
        MoveCode.Decide(new MoveCode(code, parent, "Why"), Book.After(later));

    [Fact]
    public void under_another_records_where_from_where_to_and_why() =>
        Move(Book.Faith, Book.Death)
            .ShouldRecord(new CodeMoved(Book.Faith, Book.Hope, Book.Death, Words.Of("Why")));

    [Fact]
    public void to_the_top_records_it() =>
        Move(Book.Faith, null)
            .ShouldRecord(new CodeMoved(Book.Faith, Book.Hope, null, Words.Of("Why")));

    [Fact]
    public void to_where_it_is_records_nothing()
    {
        Move(Book.Faith, Book.Hope).ShouldRecord();
        Move(Book.Hope, null).ShouldRecord();
    }

    [Fact]
    public void under_itself_is_refused() =>
        Move(Book.Hope, Book.Hope).ShouldRefuse("codebook/under-itself");

    [Fact]
    public void anywhere_under_itself_is_refused()
    {
        Move(Book.Hope, Book.Faith).ShouldRefuse("codebook/under-itself");
        Move(Book.Hope, Book.New, Book.Created(Book.New, "Prayer", Book.Faith))
            .ShouldRefuse("codebook/under-itself");
    }

    [Fact]
    public void beside_one_with_its_name_is_refused() =>
        Move(Book.New, null, Book.Created(Book.New, "Hope", Book.Fear))
            .ShouldRefuse("codebook/name-taken");

    [Fact]
    public void beside_a_retired_one_with_its_name_records_it() =>
        Move(
                Book.New,
                null,
                Book.Created(Book.New, "Anger", Book.Fear),
                new CodeRetired(Book.Anger, null)
            )
            .ShouldRecord(new CodeMoved(Book.New, Book.Fear, null, Words.Of("Why")));

    [Fact]
    public void under_one_that_cannot_be_used_is_refused()
    {
        Move(Book.Hope, Ids.Code(77)).ShouldRefuse("codebook/code-unknown");
        Move(Book.Hope, Book.Anger, new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/code-retired");
        Move(Book.Hope, Book.Anger, Book.Merged(Book.Fear, Book.Anger))
            .ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Move(Book.New, null).ShouldRefuse("codebook/code-unknown");
        Move(Book.Anger, Book.Hope, new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/code-retired");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        MoveCode
            .Decide(new MoveCode(Book.Faith, null, "\0"), Book.After())
            .ShouldRefuse("text/null-character");
}
