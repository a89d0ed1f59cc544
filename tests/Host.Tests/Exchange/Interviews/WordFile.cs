using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PeerEvents.Host.Tests.Exchange.Interviews;

/// <summary>Makes Word documents of the body's XML.</summary>
internal static class WordFile
{
    public static MemoryStream Of(string body)
    {
        var file = new MemoryStream();
        using (
            var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)
        )
        {
            document.AddMainDocumentPart().Document = new Document(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + $"<w:body>{body}</w:body></w:document>"
            );
        }

        file.Position = 0;
        return file;
    }

    /// <summary>A paragraph of each text.</summary>
    public static MemoryStream Paragraphs(params IReadOnlyList<string> texts) =>
        Of(string.Concat(texts.Select(text => $"<w:p>{Run(text)}</w:p>")));

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
