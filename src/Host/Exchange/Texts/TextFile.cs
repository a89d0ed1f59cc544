using System.Text;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Exchange.Texts;

/// <summary>A text as it lies in a file: UTF-8, its line ends made LF.</summary>
internal sealed record TextFile(string Text)
{
    private const long LargestFile = 80_000_000;
    private static readonly string[] Kinds = [".txt", ".md"];
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a path names such a file.</summary>
    public static bool IsOne(string path) =>
        Kinds.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of a folder, by name, or the one file.</summary>
    public static IReadOnlyList<TextFile> ReadAll(string path) =>
        File.Exists(path)
            ? [Read(path)]
            :
            [
                .. Directory
                    .EnumerateFiles(path)
                    .Where(IsOne)
                    .Order(StringComparer.Ordinal)
                    .Select(Read),
            ];

    private static TextFile Read(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            throw new ImportRefusedException(
                "A file is larger than any interview. Split it, or leave it out. Nothing was stored."
            );
        }

        try
        {
            var text = TextVersion.Normalise(Strict.GetString(File.ReadAllBytes(path)));
            text = text.StartsWith('\uFEFF') ? text[1..] : text;
            return TextVersion.Problem(text, []) is { } refusal
                ? throw new ImportRefusedException($"{refusal.Reason} Nothing was stored.")
                : new TextFile(text);
        }
        catch (DecoderFallbackException e)
        {
            throw new ImportRefusedException(
                "A file is not UTF-8. Save it as UTF-8 and try again. Nothing was stored.",
                e
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(
                "A file cannot be read. See that it is yours to read. Nothing was stored.",
                e
            );
        }
    }
}
