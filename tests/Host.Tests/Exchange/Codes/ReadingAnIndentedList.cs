using PeerEvents.Host.Exchange.Codes;

namespace PeerEvents.Host.Tests.Exchange.Codes;

public class ReadingAnIndentedList
{
    [Theory]
    [InlineData("Hope\nGrief", "0 Hope|0 Grief")]
    [InlineData("Hope\n  New\n    Newer\n  Old\nGrief", "0 Hope|1 New|2 Newer|1 Old|0 Grief")]
    [InlineData("Hope\n\tNew\n\t\tNewer\nGrief", "0 Hope|1 New|2 Newer|0 Grief")]
    [InlineData("- Hope\n  * New\n- Grief", "0 Hope|1 New|0 Grief")]
    [InlineData(
        "Hope\tlooking forward\n\tNew\tfirst time",
        "0 Hope=looking forward|1 New=first time"
    )]
    [InlineData("\uFEFFHope\r\n\r\n   \r\n  New: one\r\n", "0 Hope|1 New: one")]
    [InlineData("Hope\n    New\n  Old", "0 Hope|1 New|-1 Old")]
    [InlineData("", "")]
    public void takes_levels_names_and_definitions(string list, string codes) =>
        string.Join(
                '|',
                IndentedList
                    .Read(list, Guid.CreateVersion7)
                    .Select(code =>
                        $"{code.Level} {code.Name}"
                        + (code.Definition is null ? "" : $"={code.Definition}")
                    )
            )
            .ShouldBe(codes);

    [Fact]
    public void says_on_which_line_each_stands() =>
        IndentedList
            .Read("\nHope\n\n  New", Guid.CreateVersion7)
            .Select(code => code.Line)
            .ShouldBe([2, 4]);
}
