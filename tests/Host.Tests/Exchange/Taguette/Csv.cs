using System.Text;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

/// <summary>Reads RFC 4180: quoted fields, doubled quotes, line ends inside quotes.</summary>
internal static class Csv
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '"' when quoted && next == '"':
                    field.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !quoted && next == '\n':
                    break;
                case '\n' when !quoted:
                    rows.Add([.. row, field.ToString()]);
                    row.Clear();
                    field.Clear();
                    break;
                case var character:
                    field.Append(character);
                    break;
            }
        }

        return row.Count + field.Length > 0 ? [.. rows, [.. row, field.ToString()]] : rows;
    }
}
