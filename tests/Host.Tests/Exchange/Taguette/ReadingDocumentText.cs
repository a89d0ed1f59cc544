using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ReadingDocumentText
{
    [Theory]
    [InlineData("<p>Bees &amp; <b>wasps</b></p>", "Bees & wasps")]
    [InlineData("\n<p> a</p>\n", "\n a\n")]
    [InlineData("no markup", "no markup")]
    [InlineData("1 &lt; 2", "1 < 2")]
    [InlineData("a<br>b", "ab")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("<p>a&#13;&#10;b</p>", "a\r\nb")]
    [InlineData("<!-- not said --><p>said</p>", "said")]
    [InlineData("", "")]
    public void gives_what_is_said_and_no_markup(string html, string text) =>
        DocumentText.Of(html).ShouldBe(text);

    [Fact]
    public void survives_markup_of_any_depth()
    {
        var html = string.Concat(Enumerable.Repeat("<blockquote>", 20_000)) + "deep";
        DocumentText.Of(html).ShouldBe("deep");
    }
}
