using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>
/// Reads the words of a Word document: each paragraph a line, the cells of a table's row with tabs
/// between, changes as if accepted. What is left out is counted.
/// </summary>
internal sealed class WordDocument
{
    // A part that unpacks to more is no interview.
    private const long LargestPart = 100_000_000;
    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<LeftOutKind, int> _leftOut = [];
    private bool _begun;

    /// <exception cref="ImportRefusedException">It is damaged, locked or no Word document.</exception>
    public static (string Text, IReadOnlyList<LeftOut> LeftOut) Read(Stream content, string file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(
                content,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = LargestPart }
            );
            var reader = new WordDocument();
            var main = document.MainDocumentPart!;
            reader.Blocks(main.Document!.Body!);
            foreach (
                var part in main
                    .HeaderParts.Select(part => part.RootElement)
                    .Concat(main.FooterParts.Select(part => part.RootElement))
            )
            {
                reader.Count(
                    LeftOutKind.HeadersAndFooters,
                    string.IsNullOrWhiteSpace(part?.InnerText) ? 0 : 1
                );
            }

            return (
                reader._text.ToString(),
                [.. reader._leftOut.Select(one => new LeftOut(one.Key, one.Value))]
            );
        }
        catch (Exception e)
            when (e
                    is OpenXmlPackageException
                        or FileFormatException
                        or InvalidDataException
                        or InvalidOperationException
                        or NotSupportedException
                        or NullReferenceException
                        or ArgumentException
                        or UriFormatException
                        or XmlException
            )
        {
            throw new ImportRefusedException(
                "word-unreadable",
                $"{file} is no Word document that can be read: it is damaged or has a password. "
                    + "Open it in Word and save it anew as .docx.",
                e
            );
        }
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Line();
                    Count(
                        LeftOutKind.ListNumbers,
                        paragraph.ParagraphProperties?.NumberingProperties is null ? 0 : 1
                    );
                    Inside(paragraph);
                    break;
                case Table table:
                    Rows(table);
                    break;
                case DeletedRun or MoveFromRun:
                    Count(LeftOutKind.DeletedText, 1);
                    break;
                default:
                    Blocks(block);
                    break;
            }
        }
    }

    private void Rows(Table table)
    {
        foreach (var row in table.Descendants<TableRow>())
        {
            Line();
            var between = false;
            foreach (
                var paragraphs in row.Elements<TableCell>()
                    .Select(cell => cell.Descendants<Paragraph>())
            )
            {
                _text.Append(between ? "\t" : "");
                between = true;
                var next = false;
                foreach (var paragraph in paragraphs)
                {
                    _text.Append(next ? "\n" : "");
                    next = true;
                    Inside(paragraph);
                }
            }
        }
    }

    private void Inside(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun:
                    Count(LeftOutKind.DeletedText, 1);
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value != false:
                    Count(LeftOutKind.HiddenText, 1);
                    break;
                case Text text:
                    _text.Append(text.Text);
                    break;
                case TabChar or PositionalTab:
                    _text.Append('\t');
                    break;
                case CarriageReturn:
                case Break line
                    when line.Type is null || line.Type.Value == BreakValues.TextWrapping:
                    _text.Append('\n');
                    break;
                case NoBreakHyphen:
                    _text.Append('\u2011');
                    break;
                case SymbolChar symbol:
                    Symbol(symbol);
                    break;
                case CommentReference:
                    Count(LeftOutKind.Comments, 1);
                    break;
                case FootnoteReference or EndnoteReference:
                    Count(LeftOutKind.Notes, 1);
                    break;
                case Drawing or Picture or EmbeddedObject or AlternateContent:
                    Count(
                        element.Descendants<TextBoxContent>().Any()
                            ? LeftOutKind.TextBoxes
                            : LeftOutKind.Pictures,
                        1
                    );
                    break;
                case FieldCode or RunProperties or ParagraphProperties:
                    break;
                default:
                    Inside(element);
                    break;
            }
        }
    }

    // A font's own signs lie in the private use area and mean nothing without the font.
    private void Symbol(SymbolChar symbol)
    {
        if (
            ushort.TryParse(
                symbol.Char?.Value,
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture,
                out var sign
            ) && sign is > 0x20 and < 0xD800
        )
        {
            _text.Append((char)sign);
            return;
        }

        Count(LeftOutKind.Symbols, 1);
    }

    private void Line()
    {
        _text.Append(_begun ? "\n" : "");
        _begun = true;
    }

    private void Count(LeftOutKind kind, int times)
    {
        if (times > 0)
        {
            _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + times;
        }
    }
}
