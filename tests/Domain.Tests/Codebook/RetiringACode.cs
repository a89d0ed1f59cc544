using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class RetiringACode
{
    private static readonly CodeRetired Retired = new(Book.Anger, null);

    private static Decision Retire(Guid code, params object[] later) =>
        RetireCode.Decide(new RetireCode(code, "Too thin"), Book.After(later));

    private static Decision Revive(Guid code, params object[] later) =>
        ReviveCode.Decide(new ReviveCode(code, "After all"), Book.After(later));

    [Fact]
    public void records_why() =>
        Retire(Book.Anger).ShouldRecord(new CodeRetired(Book.Anger, Words.Of("Too thin")));

    [Fact]
    public void twice_records_nothing() => Retire(Book.Anger, Retired).ShouldRecord();

    [Fact]
    public void with_sub_codes_in_use_is_refused() =>
        Retire(Book.Hope).ShouldRefuse("codebook/has-sub-codes");

    [Fact]
    public void with_sub_codes_out_of_use_records_it() =>
        Retire(Book.Hope, new CodeRetired(Book.Faith, null))
            .ShouldRecord(new CodeRetired(Book.Hope, Words.Of("Too thin")));

    [Fact]
    public void that_was_never_there_or_was_merged_is_refused()
    {
        Retire(Book.New).ShouldRefuse("codebook/code-unknown");
        Retire(Book.Anger, Book.Merged(Book.Fear, Book.Anger)).ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        RetireCode
            .Decide(new RetireCode(Book.Anger, "\0"), Book.After())
            .ShouldRefuse("text/null-character");

    [Fact]
    public void and_reviving_it_records_why() =>
        Revive(Book.Anger, Retired)
            .ShouldRecord(new CodeRevived(Book.Anger, null, Words.Of("After all")));

    [Fact]
    public void and_reviving_it_brings_it_back_under_its_parent() =>
        Revive(Book.Faith, new CodeRetired(Book.Faith, null))
            .ShouldRecord(new CodeRevived(Book.Faith, Book.Hope, Words.Of("After all")));

    [Fact]
    public void and_reviving_it_after_its_parent_went_brings_it_to_the_top()
    {
        object[] both = [new CodeRetired(Book.Faith, null), new CodeRetired(Book.Hope, null)];
        Revive(Book.Faith, both)
            .ShouldRecord(new CodeRevived(Book.Faith, null, Words.Of("After all")));
        object[] merged = [new CodeRetired(Book.Faith, null), Book.Merged(Book.Fear, Book.Hope)];
        Revive(Book.Faith, merged)
            .ShouldRecord(new CodeRevived(Book.Faith, null, Words.Of("After all")));
    }

    [Fact]
    public void and_reviving_one_in_use_records_nothing() => Revive(Book.Anger).ShouldRecord();

    [Fact]
    public void and_reviving_it_beside_one_that_took_its_name_is_refused() =>
        Revive(Book.Anger, Retired, Book.Created(Book.New, "Anger"))
            .ShouldRefuse("codebook/name-taken");

    [Fact]
    public void and_reviving_one_never_there_or_merged_is_refused()
    {
        Revive(Book.New).ShouldRefuse("codebook/code-unknown");
        Revive(Book.Anger, Book.Merged(Book.Fear, Book.Anger)).ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void and_reviving_it_for_too_long_a_reason_is_refused() =>
        ReviveCode
            .Decide(new ReviveCode(Book.Anger, new string('x', 50_001)), Book.After(Retired))
            .ShouldRefuse("text/too-long");
}
