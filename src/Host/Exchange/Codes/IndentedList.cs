using PeerEvents.Domain.Codebook;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Codes;

/// <summary>
/// Reads codes from an indented list: one a line, below the last line that is indented less, and
/// behind a tab what it means.
/// </summary>
internal static class IndentedList
{
    private const int TabWidth = 8;
    private const int Nowhere = -1;
    private static readonly string[] Bullets = ["- ", "* ", "• ", "– ", "o "];

    /// <summary>
    /// The codes of a list. A line that is indented to where no line before it is gets a level that
    /// <see cref="CreateCodes.Decide"/> refuses.
    /// </summary>
    public static IReadOnlyList<ListedCode> Read(string text, NewId newId)
    {
        var codes = new List<ListedCode>();
        var columns = new List<int>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.TrimStart('\uFEFF').TrimEnd();
            var content = line.TrimStart();
            if (content.Length == 0)
            {
                continue;
            }

            var column = Column(line[..^content.Length]);
            var steppedOut = columns.RemoveAll(before => before > column) > 0;
            if (columns.LastOrDefault(-1) != column)
            {
                columns.Add(column);
            }
            else
            {
                steppedOut = false;
            }

            // Stepping out has to end where a line before it begins.
            var level = steppedOut && columns.Count > 1 ? Nowhere : columns.Count - 1;

            var (name, definition) = Parts(content);
            codes.Add(new ListedCode(newId(), name, definition, level, number));
        }

        return codes;
    }

    private static int Column(string indentation) =>
        indentation.Aggregate(0, (at, c) => c == '\t' ? at - at % TabWidth + TabWidth : at + 1);

    private static (string Name, string? Definition) Parts(string content)
    {
        var parts = content.Split('\t', 2, StringSplitOptions.TrimEntries);
        var bullet = Bullets.FirstOrDefault(b => parts[0].StartsWith(b, StringComparison.Ordinal));
        return (
            bullet is null ? parts[0] : parts[0][bullet.Length..].Trim(),
            parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null
        );
    }
}
