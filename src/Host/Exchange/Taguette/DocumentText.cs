using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// The text of a piece of HTML from inside a body, white space at its edges included: what
/// Taguette shows, and counts its offsets in.
/// </summary>
internal static class DocumentText
{
    public static string Of(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&', '\r') < 0)
        {
            return html;
        }

        var parser = new HtmlParser();
        using var context = parser.ParseDocument("");
        var text = new StringBuilder();
        foreach (var node in parser.ParseFragment(html, context.Body!))
        {
            Append(text, node);
        }

        return text.ToString();
    }

    // TextContent calls itself for every level, and a file chooses how deep it nests.
    private static void Append(StringBuilder text, INode root)
    {
        var node = root;
        while (true)
        {
            if (node is IText run)
            {
                text.Append(run.Data);
            }

            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }
}
