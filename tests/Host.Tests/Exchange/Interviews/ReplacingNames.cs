using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Tests.Exchange.Interviews;

public class ReplacingNames
{
    [Theory]
    [InlineData("Anna,P1", "Anna came. Anna's house, (Anna)", "P1 came. P1's house, (P1)")]
    [InlineData("Anna,P1", "Annas bog, Hanna, ANNA", "Annas bog, Hanna, ANNA")]
    [InlineData("Anna,P1\nAnna Berg,P2", "Anna Berg and Anna", "P2 and P1")]
    [InlineData("Anna,Bea\nBea,Anna", "Anna and Bea", "Bea and Anna")]
    [InlineData("find,replacement\nAnna Berg;x,P2", "Anna\nBerg;x", "P2")]
    [InlineData("Anna;P1\nAarhus;[a town]", "Anna in Aarhus", "P1 in [a town]")]
    [InlineData("\"Berg, Anna\",P1", "Berg, Anna", "P1")]
    [InlineData("José,P1", "José, Joséphine", "P1, Joséphine")]
    [InlineData("$1 .*,x", "$1 .* y", "x y")]
    public void takes_whole_words_and_everything_at_once(
        string list,
        string text,
        string becomes
    ) => Replacements.Read(new StringReader(list)).In(text).Text.ShouldBe(becomes);

    [Fact]
    public void says_how_often_each_line_was_met_and_what_still_stands() =>
        Replacements
            .Read(new StringReader("Anna,P1\nBo,P2"))
            .In("Anna and Annas ANNA")
            .Entries.ShouldBe([new Replaced(1, "P1", 1, 2), new Replaced(2, "P2", 0, 0)]);

    [Theory]
    [InlineData("Anna", 1)]
    [InlineData("Anna,P1\nBo,P2,more", 2)]
    [InlineData("Anna,P1\n--,P2", 2)]
    [InlineData("Anna,P1\nBo,", 2)]
    [InlineData("Anna,P1\nAnna,P2", 2)]
    [InlineData("Anna,P1\n\"Bo,P2", 2)]
    public void refuses_a_list_that_could_leave_a_name_in(string list, int line)
    {
        var refused = Should.Throw<ImportRefusedException>(() =>
            Replacements.Read(new StringReader(list))
        );

        refused.Refusal.Rule.ShouldBe("import/replace-malformed");
        refused.Message.ShouldContain($"line {line}:");
        refused.Message.ShouldNotContain("Anna");
    }
}
