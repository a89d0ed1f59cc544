using System.Text;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Tests.Exchange.Interviews;

public class ReadingAWordDocument
{
    [Fact]
    public void makes_a_line_of_each_paragraph_whatever_its_runs() =>
        Read(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ma</w:t></w:r>"
                + WordFile.Run("ria: ")
                + "<w:r><w:t>I was</w:t><w:br/><w:t>alone</w:t><w:tab/><w:noBreakHyphen/></w:r></w:p><w:p/>"
                + $"<w:p>{WordFile.Run("Then 🐝.")}</w:p>"
        )
            .Text.ShouldBe("Maria: I was\nalone\t\u2011\n\nThen 🐝.");

    [Fact]
    public void takes_tables_row_by_row_and_changes_as_accepted() =>
        Read(
            "<w:tbl><w:tr><w:tc><w:p>"
                + WordFile.Run("00:01")
                + "</w:p></w:tc><w:tc><w:p>"
                + WordFile.Run("P1: Yes.")
                + "</w:p></w:tc></w:tr></w:tbl><w:p>"
                + $"<w:ins w:id=\"1\" w:author=\"a\">{WordFile.Run("added")}</w:ins>"
                + "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>gone</w:delText></w:r></w:del>"
                + $"<w:hyperlink w:anchor=\"x\">{WordFile.Run(" link")}</w:hyperlink></w:p>"
        )
            .Text.ShouldBe("00:01\tP1: Yes.\nadded link");

    [Fact]
    public void counts_what_it_leaves_out() =>
        Read(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + WordFile.Run("Yes")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                + "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>gone</w:delText></w:r></w:del>"
                + "<w:r><w:drawing/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:pict/></w:r></w:p>"
        )
            .LeftOut.ShouldBe([
                new LeftOut(LeftOutKind.Pictures, 2),
                new LeftOut(LeftOutKind.Comments, 1),
                new LeftOut(LeftOutKind.Notes, 1),
                new LeftOut(LeftOutKind.DeletedText, 1),
                new LeftOut(LeftOutKind.HiddenText, 1),
                new LeftOut(LeftOutKind.ListNumbers, 1),
            ]);

    [Fact]
    public void reads_a_transcript_as_Teams_writes_it()
    {
        var file = Read(
            "<w:p><w:r><w:t>Hansen, Kari</w:t></w:r><w:r><w:t xml:space=\"preserve\">   0:03</w:t></w:r>"
                + "<w:r><w:br/><w:t>Were you alone?</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Ola</w:t></w:r><w:r><w:t xml:space=\"preserve\">   0:07</w:t></w:r>"
                + "<w:r><w:br/><w:t>I was.</w:t></w:r></w:p>"
        );

        Transcript
            .Of(file.Text, ImportWishes.None.Named())
            .Turns.ShouldBeEmpty("Two labels, each once, could be anything.");
        var wishes = ImportWishes.Read(null, ["Hansen, Kari"], ["Ola=P01"], false);
        var turns = Transcript.Of(file.Text, wishes.Named()).Turns;
        turns
            .Select(t => (t.TimeMs, file.Text[t.Words.Start..t.Words.End]))
            .ShouldBe([(3000L, "Were you alone?"), (7000L, "I was.")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no zip at all")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 locked")]
    [InlineData("PK\u0003\u0004 broken")]
    public void refuses_what_is_no_Word_document(string content)
    {
        using var file = new MemoryStream(Encoding.Latin1.GetBytes(content));

        var refused = Should.Throw<ImportRefusedException>(() =>
            InterviewReader.Read("a.docx", file, 2, 3)
        );

        refused.Refusal.Rule.ShouldBe("import/word-unreadable");
        refused.Message.ShouldStartWith("File 2 of 3");
    }

    private static InterviewFile Read(string body)
    {
        using var file = WordFile.Of(body);
        return InterviewReader.Read("a.docx", file, 1, 1);
    }
}
