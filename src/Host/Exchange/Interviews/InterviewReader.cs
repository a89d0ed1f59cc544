using System.Text;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Reads interviews from files: UTF-8 text, Markdown as it stands, or Word.</summary>
internal static class InterviewReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long LargestFile = 80_000_000;

    private const string Word = ".docx";
    private static readonly string[] Kinds = [".txt", ".md", Word];
    public static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a file's name is that of an interview.</summary>
    public static bool IsOne(string name) =>
        Kinds.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Reads one of several files. A file's name often is a person's, so a refusal says which one
    /// it is by its place.
    /// </summary>
    /// <exception cref="ImportRefusedException">It cannot be taken; one sentence says why.</exception>
    public static InterviewFile Read(string name, Stream content, int place, int of)
    {
        var file = of == 1 ? "The file" : $"File {place} of {of} (in order of their names)";
        if (!IsOne(name))
        {
            throw new ImportRefusedException(
                "kind-unknown",
                $"{file} is no .txt, .md or .docx file. Save it as one of these."
            );
        }

        if (content.Length > LargestFile)
        {
            throw new ImportRefusedException(
                "too-large",
                $"{file} is larger than any interview. Split it, or leave it out."
            );
        }

        var (text, leftOut) = Path.GetExtension(name)
            .Equals(Word, StringComparison.OrdinalIgnoreCase)
            ? WordDocument.Read(content, file)
            : (Plain(content, file), []);
        text = TextVersion.Normalise(text);
        return TextVersion.Problem(text, []) is { } refusal
            ? throw new ImportRefusedException(
                refusal with
                {
                    Reason = $"{file} cannot be stored: {refusal.Reason} Nothing was stored.",
                }
            )
            : new InterviewFile(name, text, leftOut);
    }

    private static string Plain(Stream content, string file)
    {
        try
        {
            using var reader = new StreamReader(
                content,
                Strict,
                detectEncodingFromByteOrderMarks: true
            );
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException e)
        {
            throw new ImportRefusedException(
                "not-utf-8",
                $"{file} is not UTF-8. Save it as UTF-8 and try again.",
                e
            );
        }
    }
}
