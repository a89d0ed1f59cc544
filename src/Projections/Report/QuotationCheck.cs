using System.Text;

namespace PeerEvents.Projections.Report;

/// <summary>
/// Says of each quotation of the register how it stands in a manuscript. Line ends, runs of blanks
/// and the kind of quotation marks and dashes make no difference.
/// </summary>
public static class QuotationCheck
{
    /// <summary>In the order of the register.</summary>
    public static IReadOnlyList<CheckedQuotation> Of(QuotationRegister register, string manuscript)
    {
        var text = Plain(manuscript);
        return
        [
            .. register.Quotations.Select(row => new CheckedQuotation(
                row.ShortName,
                row.Quotation.Id,
                Standing(row, text)
            )),
        ];
    }

    private static QuotationStanding Standing(RegisteredQuotation row, string text)
    {
        var verbatim = string.Join("", row.Verbatim.Select(piece => piece.Words.Text));
        var isVerbatim = Stands(verbatim);
        var isRecorded =
            Stands(row.Quotation.Wording?.Text) || Stands(row.Quotation.Translation?.Text.Text);
        var isNamed = text.Contains($"({row.ShortName})", StringComparison.Ordinal);
        return row.Quotation.IsWithdrawn || row.IsExcerptGone
            ? isVerbatim || isRecorded || isNamed
                ? QuotationStanding.Withdrawn
                : QuotationStanding.NotFound
            : isVerbatim
                ? QuotationStanding.Verbatim
                : isRecorded
                    ? QuotationStanding.AsRecorded
                    : isNamed
                        ? QuotationStanding.Changed
                        : QuotationStanding.NotFound;

        bool Stands(string? words) =>
            Plain(words ?? "") is { Length: > 0 } plain
            && text.Contains(plain, StringComparison.Ordinal);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var one = c switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' => '\'',
                '–' or '—' or '‑' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            };
            if (one != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(one);
            }
        }

        return plain.ToString().TrimEnd();
    }
}

/// <summary>How one quotation stands in a manuscript.</summary>
public sealed record CheckedQuotation(
    string ShortName,
    Guid QuotationId,
    QuotationStanding Standing
);

/// <summary>How a quotation can stand in a manuscript.</summary>
public enum QuotationStanding
{
    /// <summary>Word for word as in the transcript.</summary>
    Verbatim,

    /// <summary>As its wording or translation was recorded.</summary>
    AsRecorded,

    /// <summary>Its short name is there, its words read otherwise.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    NotFound,

    /// <summary>It is there, though it or its excerpt was withdrawn.</summary>
    Withdrawn,
}
