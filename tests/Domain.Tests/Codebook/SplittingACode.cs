using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class SplittingACode
{
    private static readonly NewCode Rage = new(Book.New, " Rage ", "Loud");
    private static readonly NewCode Spite = new(Ids.Code(7), "Spite");

    private static readonly SplitCode Command = new(
        Book.Anger,
        [Rage, Spite],
        [Goes(2, Spite.CodeId), Goes(1, Rage.CodeId)],
        Reason: "Two ideas"
    );

    private static CodingGoesTo Goes(int coding, Guid to) => new(Ids.Coding(coding), to);

    private static SplitCoding Went(int coding, int excerpt, Guid to) =>
        new(Ids.Coding(coding), Ids.Excerpt(excerpt), to);

    private static Decision Split(SplitCode command, params object[] later) =>
        SplitCode.Decide(
            command,
            Book.After(later),
            [Book.Coding(1, Book.Anger, excerpt: 1), Book.Coding(2, Book.Anger, excerpt: 2)]
        );

    [Fact]
    public void records_the_parts_and_where_each_coding_went_in_the_order_of_ids() =>
        Split(Command)
            .ShouldRecord(
                new CodeSplit(
                    Book.Anger,
                    [
                        new CodePart(Book.New, Words.Of("Rage"), Words.Of("Loud")),
                        new CodePart(Spite.CodeId, Words.Of("Spite"), null),
                    ],
                    [Went(1, 1, Book.New), Went(2, 2, Spite.CodeId)],
                    Kept: false,
                    CodeVersion: 5,
                    Words.Of("Two ideas")
                )
            );

    [Fact]
    public void that_is_kept_records_only_the_codings_that_went() =>
        Split(
                Command with
                {
                    Into = [Rage],
                    Codings = [Goes(1, Book.Anger), Goes(2, Book.New)],
                    Keep = true,
                }
            )
            .ShouldRecord(
                new CodeSplit(
                    Book.Anger,
                    [new CodePart(Book.New, Words.Of("Rage"), Words.Of("Loud"))],
                    [Went(2, 2, Book.New)],
                    Kept: true,
                    5,
                    Words.Of("Two ideas")
                )
            );

    [Fact]
    public void without_codings_records_the_parts() =>
        SplitCode
            .Decide(Command with { Codings = [] }, Book.After(), [])
            .Facts.ShouldHaveSingleItem()
            .ShouldBeOfType<CodeSplit>()
            .Codings.ShouldBeEmpty();

    [Fact]
    public void and_leaving_a_coding_out_is_refused() =>
        Split(Command with { Codings = [Goes(1, Book.New)] })
            .ShouldRefuse("codebook/split-incomplete");

    [Fact]
    public void and_leaving_a_coding_out_is_refused_even_where_the_code_is_kept() =>
        Split(Command with { Codings = [Goes(1, Book.New)], Keep = true })
            .ShouldRefuse("codebook/split-incomplete");

    [Fact]
    public void and_telling_a_coding_twice_is_refused() =>
        Split(Command with { Codings = [.. Command.Codings, Goes(1, Spite.CodeId)] })
            .ShouldRefuse("codebook/split-incomplete");

    [Fact]
    public void and_telling_a_coding_of_another_code_is_refused() =>
        Split(Command with { Codings = [.. Command.Codings, Goes(3, Book.New)] })
            .ShouldRefuse("codebook/split-incomplete");

    [Fact]
    public void and_sending_a_coding_elsewhere_is_refused() =>
        Split(Command with { Codings = [Goes(1, Book.New), Goes(2, Book.Hope)] })
            .ShouldRefuse("codebook/split-elsewhere");

    [Fact]
    public void and_leaving_a_coding_with_the_code_that_goes_is_refused() =>
        Split(Command with { Codings = [Goes(1, Book.New), Goes(2, Book.Anger)] })
            .ShouldRefuse("codebook/split-elsewhere");

    [Fact]
    public void into_nothing_is_refused() =>
        Split(Command with { Into = [] }).ShouldRefuse("codebook/split-into-nothing");

    [Fact]
    public void into_one_that_takes_its_name_records_it_where_the_code_goes() =>
        Split(Command with { Into = [Rage with { Name = "Anger" }, Spite] })
            .Facts.ShouldHaveSingleItem();

    [Fact]
    public void into_one_that_takes_its_name_is_refused_where_the_code_is_kept() =>
        Split(Command with { Into = [Rage with { Name = "Anger" }, Spite], Keep = true })
            .ShouldRefuse("codebook/name-taken");

    [Fact]
    public void into_one_with_the_name_of_another_is_refused()
    {
        Split(Command with { Into = [Rage, Spite with { Name = "Hope" }] })
            .ShouldRefuse("codebook/name-taken");
        Split(Command with { Into = [Rage, Spite with { Name = "Rage" }] })
            .ShouldRefuse("codebook/name-taken");
    }

    [Fact]
    public void into_codes_that_are_there_already_is_refused()
    {
        Split(Command with { Into = [Rage, Spite with { CodeId = Book.Hope }] })
            .ShouldRefuse("codebook/already-there");
        Split(Command with { Into = [Rage, Spite with { CodeId = Rage.CodeId }] })
            .ShouldRefuse("codebook/already-there");
    }

    [Fact]
    public void into_one_without_a_usable_name_is_refused()
    {
        Split(Command with { Into = [Rage, Spite with { Name = "" }] })
            .ShouldRefuse("codebook/name-missing");
        Split(Command with { Into = [Rage, Spite with { Name = new string('x', 501) }] })
            .ShouldRefuse("codebook/name-too-long");
        Split(Command with { Into = [Rage with { Definition = "\0" }] })
            .ShouldRefuse("text/null-character");
    }

    [Fact]
    public void with_sub_codes_is_refused_unless_it_is_kept()
    {
        var sub = Book.Created(Ids.Code(8), "Envy", Book.Anger);
        Split(Command, sub).ShouldRefuse("codebook/has-sub-codes");
        Split(Command with { Keep = true }, sub).Facts.ShouldHaveSingleItem();
    }

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Split(Command with { CodeId = Ids.Code(77) }).ShouldRefuse("codebook/code-unknown");
        Split(Command, new CodeRetired(Book.Anger, null)).ShouldRefuse("codebook/code-retired");
        Split(Command, Book.Merged(Book.Fear, Book.Anger)).ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void for_too_long_a_reason_is_refused() =>
        Split(Command with { Reason = new string('x', 50_001) }).ShouldRefuse("text/too-long");
}
