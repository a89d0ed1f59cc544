using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class CreatingCodesFromAList
{
    private static readonly Guid Below = Ids.Code(7);
    private static readonly Guid Second = Ids.Code(8);

    [Fact]
    public void makes_each_below_the_last_one_that_is_indented_less() =>
        CreateCodes
            .Decide(
                new CreateCodes(
                    [
                        new ListedCode(Book.New, "Grief", "Loss of somebody", 0, 1),
                        new ListedCode(Below, " Anger ", null, 1, 2),
                        new ListedCode(Second, "Joy", null, 0, 4),
                    ],
                    Origin: CodeOrigin.Theory,
                    Reason: "From the synthesis"
                ),
                Empty()
            )
            .ShouldRecord(
                Made(Book.New, "Grief", "Loss of somebody", null),
                Made(Below, "Anger", null, Book.New),
                Made(Second, "Joy", null, null)
            );

    [Fact]
    public void leaves_a_code_that_is_there_as_it_is_and_goes_on_below_it() =>
        CreateCodes
            .Decide(
                new CreateCodes([
                    new ListedCode(Second, "Grief", "Something else", 0, 1),
                    new ListedCode(Below, "Anger", null, 1, 2),
                ]),
                Book.Of(Book.Created(Book.New, "Grief"))
            )
            .ShouldRecord(new CodeCreated(Below, Words.Of("Anger"), null, Book.New, null, null));

    [Fact]
    public void that_are_all_there_records_nothing() =>
        CreateCodes
            .Decide(
                new CreateCodes([new ListedCode(Second, "Grief", null, 0, 1)]),
                Book.Of(Book.Created(Book.New, "Grief"))
            )
            .ShouldRecord();

    [Theory]
    [InlineData(0, "", "codebook/name-missing")]
    [InlineData(2, "Anger", "codebook/list-indentation")]
    [InlineData(-1, "Anger", "codebook/list-indentation")]
    public void is_refused_with_the_line_that_is_wrong(int level, string name, string rule)
    {
        var refusal = CreateCodes
            .Decide(
                new CreateCodes([
                    new ListedCode(Book.New, "Grief", null, 0, 1),
                    new ListedCode(Below, name, null, level, 7),
                ]),
                Empty()
            )
            .Refusal;

        refusal.ShouldNotBeNull().Rule.ShouldBe(rule);
        refusal.Reason.ShouldStartWith("Line 7 of the list: ");
    }

    [Fact]
    public void is_refused_where_the_list_is_empty_or_endless()
    {
        CreateCodes
            .Decide(new CreateCodes([]), Empty())
            .Refusal.ShouldNotBeNull()
            .Rule.ShouldBe("codebook/list-empty");
        CreateCodes
            .Decide(
                new CreateCodes([
                    .. Enumerable.Repeat(
                        new ListedCode(Book.New, "Grief", null, 0, 1),
                        CreateCodes.Most + 1
                    ),
                ]),
                Empty()
            )
            .Refusal.ShouldNotBeNull()
            .Rule.ShouldBe("codebook/list-too-long");
    }

    private static CodeTree Empty() => new(Book.Id, []);

    private static CodeCreated Made(Guid id, string name, string? definition, Guid? parent) =>
        new(
            id,
            Words.Of(name),
            Words.OfOptional(definition),
            parent,
            Words.Of("From the synthesis"),
            CodeOrigin.Theory
        );
}
