using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

/// <summary>Reports as files that others open, print and go on writing in.</summary>
public class SavingReports(Workbench workbench)
{
    [Theory]
    [InlineData("codes")]
    [InlineData("themes")]
    [InlineData("trail")]
    [InlineData("lineage")]
    [InlineData("coreq")]
    public async Task a_word_document_says_what_the_page_says_under_real_headings(string report)
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open($"{study.Home}/reports?report={report}");
        await Assertions.Expect(tab.Page.Locator(".paper section").First).ToBeVisibleAsync();

        var download = await tab.Page.RunAndWaitForDownloadAsync(() =>
            tab
                .Page.GetByRole(AriaRole.Button, new() { Name = "Save as a Word document" })
                .ClickAsync()
        );

        await tab.ShouldSay("The file is saved.");
        download.SuggestedFilename.ShouldEndWith(".docx");
        using var word = WordprocessingDocument.Open(await download.PathAsync(), isEditable: false);
        var main = word.MainDocumentPart!;
        var body = main.Document!.Body!;
        new OpenXmlValidator()
            .Validate(word, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Description} {error.Path?.XPath}")
            .ShouldBeEmpty();
        TextsOf(body.Elements<Paragraph>(), "Title").ShouldBe([await Text(tab, ".paper h2")]);
        TextsOf(body.Elements<Paragraph>(), "Heading1", "Heading2", "Heading3")
            .ShouldBe(await Texts(tab, ".paper section :is(h3, h4, h5)"));
        TextsOf(body.Elements<Paragraph>(), "Quotation")
            .ShouldBe(await Texts(tab, ".paper blockquote p"));
        TextsOf(body.Elements<Paragraph>(), "QuotationSource")
            .ShouldBe(await Texts(tab, ".paper blockquote footer"));
        body.Descendants<TableCell>()
            .Select(cell => cell.InnerText)
            .ShouldBe(await Texts(tab, ".paper :is(th, td)"));
        body.Elements<Table>().ShouldAllBe(table => table.Descendants<TableHeader>().Count() == 1);
        main.HeaderParts.Single().Header!.InnerText.ShouldBe(await Text(tab, ".paper .running"));
        main.ImageParts.Count().ShouldBe(report == "lineage" ? 1 : 0);
        (await tab.Page.Locator(".paper svg").CountAsync()).ShouldBe(main.ImageParts.Count());
        tab.Complaints.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> TextsOf(
        IEnumerable<Paragraph> paragraphs,
        params IReadOnlyList<string> styles
    ) =>
        [
            .. paragraphs
                .Where(paragraph =>
                    paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style
                    && styles.Contains(style)
                )
                .Select(paragraph => paragraph.InnerText),
        ];

    private static async Task<string> Text(Tab tab, string selector) =>
        (await tab.Page.Locator(selector).InnerTextAsync()).Trim();

    private static async Task<IReadOnlyList<string>> Texts(Tab tab, string selector) =>
        [.. (await tab.Page.Locator(selector).AllInnerTextsAsync()).Select(text => text.Trim())];
}
