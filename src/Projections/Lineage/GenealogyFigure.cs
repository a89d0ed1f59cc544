using System.Globalization;
using System.Security;
using System.Text;

namespace PeerEvents.Projections.Lineage;

/// <summary>
/// A genealogy as a picture for a paper (SVG): time runs to the right, each code or theme is a line
/// from its beginning to its end, each step a line between two.
/// </summary>
public static class GenealogyFigure
{
    private const int Left = 320;
    private const int Right = 40;
    private const int Top = 60;
    private const int RowHeight = 26;
    private const int StepWidth = 22;
    private const int LongestLabel = 46;

    /// <summary>The picture, in black on white, with a title and a description for who cannot see it.</summary>
    public static string Of(Genealogy genealogy)
    {
        var columns = genealogy
            .Steps.Select(step => step.Moment)
            .Distinct()
            .Order()
            .Select((moment, i) => (moment, i))
            .ToDictionary(pair => pair.moment, pair => pair.i);
        var rows = Ordered(genealogy).Select((kin, i) => (kin.Id, i)).ToDictionary();
        var width = Left + Right + (StepWidth * Math.Max(1, columns.Count));
        var height = Top + (RowHeight * rows.Count) + RowHeight;
        var svg = new StringBuilder();
        var own = genealogy.Members.First(kin => kin.Id == genealogy.Id);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">
            <title id="title">{Safe($"How {Text(own.Name)} came about")}</title>
            <desc id="desc">{Safe(
                $"{genealogy.Members.Count} codes and themes and {genealogy.Steps.Count} steps up to moment {genealogy.Moment}."
            )}</desc>
            <rect width="100%" height="100%" fill="white"/>
            <text x="16" y="28" font-size="16">{Safe(Text(own.Name))}</text>

            """
        );
        foreach (var kin in genealogy.Members)
        {
            Line(
                svg,
                kin,
                rows[kin.Id],
                X(kin.Began),
                kin.Ended is { } end ? X(end) : width - Right
            );
        }

        foreach (var step in genealogy.Steps)
        {
            Step(svg, step, X(step.Moment), rows);
        }

        return svg.Append("</svg>\n").ToString();

        int X(long moment) =>
            Left
            + (StepWidth * (columns.TryGetValue(moment, out var column) ? column : columns.Count));
    }

    // Itself on top, then the themes, then the codes, each in the order they began.
    private static IEnumerable<Kin> Ordered(Genealogy genealogy) =>
        genealogy
            .Members.OrderByDescending(kin => kin.Id == genealogy.Id)
            .ThenByDescending(kin => kin.IsTheme)
            .ThenBy(kin => kin.Began);

    private static void Line(StringBuilder svg, Kin kin, int row, int from, int to)
    {
        var y = Y(row);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <text x="{Left - 12}" y="{y + 4}" text-anchor="end"{(kin.IsTheme ? " font-weight=\"bold\"" : "")}>{Safe(
                Label(kin)
            )}</text>
            <line x1="{from}" y1="{y}" x2="{Math.Max(from + 4, to)}" y2="{y}" stroke="black" stroke-width="{(
                kin.IsTheme ? 4 : 2
            )}"/>
            <circle cx="{from}" cy="{y}" r="4" fill="black"/>

            """
        );
        if (kin.Ended is not null)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"M{to - 4} {y - 5} L{to + 4} {y + 5} M{to - 4} {y + 5} L{to + 4} {y - 5}\" stroke=\"black\" stroke-width=\"2\"/>\n"
            );
        }
    }

    private static void Step(
        StringBuilder svg,
        GenealogyStep step,
        int x,
        Dictionary<Guid, int> rows
    )
    {
        var told = Safe(
            $"{step.Kind.ToString().ToLowerInvariant()} at moment {step.Moment} by {step.By}"
                + (step.What is { } what ? $": {what}" : "")
                + (step.Codings is { } codings ? $", {codings} codings" : "")
        );
        if (step.From is not { } from)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<circle cx=\"{x}\" cy=\"{Y(rows[step.To])}\" r=\"3\" fill=\"white\" stroke=\"black\"><title>{told}</title></circle>\n"
            );
            return;
        }

        var dash = step.Kind is StepKind.LetGo or StepKind.Parted
            ? " stroke-dasharray=\"3 3\""
            : "";
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{x - 8} {Y(rows[from])} C{x} {Y(rows[from])} {x} {Y(rows[step.To])} {x + 8} {Y(rows[step.To])}\" fill=\"none\" stroke=\"black\"{dash}><title>{told}</title></path>\n"
        );
    }

    private static int Y(int row) => Top + (RowHeight * row);

    private static string Label(Kin kin)
    {
        var name = Text(kin.Name);
        return name.Length > LongestLabel ? name[..LongestLabel] + "…" : name;
    }

    private static string Text(Domain.Words words) => words.Text ?? "(withdrawn)";

    private static string Safe(string text) => SecurityElement.Escape(text);
}
