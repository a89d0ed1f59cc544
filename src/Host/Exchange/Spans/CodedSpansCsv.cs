using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using PeerEvents.Host.CommandLine;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// The same as a table: one coding a line, under the heads text, coder, start, end, code; a text is
/// the name of a file beside the table.
/// </summary>
internal static class CodedSpansCsv
{
    public static readonly string[] Heads = ["text", "coder", "start", "end", "code"];

    public static CodedSpansFile Read(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var parser = new TextFieldParser(path) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        try
        {
            var heads = parser.ReadFields() ?? [];
            if (!Heads.All(heads.Contains))
            {
                throw CodedSpansFile.Malformed(
                    null,
                    $"The first line names the columns {string.Join(", ", Heads)}."
                );
            }

            var codings = new List<CodedSpan>();
            while (!parser.EndOfData)
            {
                codings.Add(Line(heads, parser.ReadFields()!, parser.LineNumber - 1));
            }

            return new CodedSpansFile(
                null,
                null,
                [
                    .. codings
                        .Select(coding => coding.Text)
                        .Distinct(StringComparer.Ordinal)
                        .Select(text => Text(folder, text)),
                ],
                codings
            );
        }
        catch (MalformedLineException e)
        {
            throw CodedSpansFile.Malformed(
                e,
                $"Line {parser.ErrorLineNumber} is no line of a CSV file."
            );
        }
    }

    /// <summary>Writes a new table and, beside it, a new file for each text.</summary>
    public static string Write(CodedSpansFile file, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var stem = Path.GetFileNameWithoutExtension(path);
        var names = file
            .Texts.Select(
                (text, i) =>
                    (
                        text.Id,
                        Name: $"{stem}-{(i + 1).ToString("D3", CultureInfo.InvariantCulture)}.txt"
                    )
            )
            .ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        PrivateFile.Create(
            path,
            string.Concat(
                file.Codings.Select(coding =>
                        Csv.Line([
                            names[coding.Text],
                            coding.Coder,
                            Number(coding.Start),
                            Number(coding.End),
                            coding.Code,
                        ])
                    )
                    .Prepend(Csv.Line(Heads))
            )
        );
        foreach (var text in file.Texts)
        {
            PrivateFile.Create(Path.Combine(folder, names[text.Id]), text.Text);
        }

        return path;

        static string Number(long? position) =>
            position?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private static CodedSpan Line(string[] heads, string[] fields, long line)
    {
        if (fields.Length != heads.Length)
        {
            throw CodedSpansFile.Malformed(
                null,
                $"Line {line} has {fields.Length} fields instead of {heads.Length}."
            );
        }

        return new CodedSpan(
            Field("text"),
            Field("coder"),
            Field("code"),
            Position("start"),
            Position("end")
        );

        string Field(string head) => fields[Array.IndexOf(heads, head)];

        long? Position(string head) =>
            Field(head).Trim() is not { Length: > 0 } text ? null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
            : throw CodedSpansFile.Malformed(
                null,
                $"Line {line}: {head} is not a whole number from 0."
            );
    }

    // A table names texts beside it and nothing else.
    private static SpanText Text(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return name.Length > 0 && Path.GetFileName(name) == name && File.Exists(file)
            ? new SpanText(name, File.ReadAllText(file), Path.GetFileNameWithoutExtension(name))
            : throw CodedSpansFile.Malformed(
                null,
                "A line names a text that is not a file beside the table."
            );
    }
}
