using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PeerEvents.Benchmarks;

/// <summary>What was measured, as a Markdown table and as JSON.</summary>
internal sealed class Report
{
    private const string LoadFile = "/proc/loadavg";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
    };

    private readonly DateTimeOffset _at = DateTimeOffset.UtcNow;
    private readonly string _loadBefore = Load();
    private readonly List<(string Row, Figure Figure)> _figures = [];

    public void Add(string row, IReadOnlyList<Figure> figures) =>
        _figures.AddRange(figures.Select(figure => (row, figure)));

    public string Table()
    {
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{_at:yyyy-MM-dd HH:mm} UTC, {Machine()}")
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"Load of the machine before: {_loadBefore}; after: {Load()}"
            )
            .AppendLine()
            .AppendLine("| row | work | figure | floor | ratio | target | met |")
            .AppendLine("|---|---|--:|--:|--:|--:|---|");
        foreach (var (row, figure) in _figures)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {row} | {figure.Work} | {Number(figure.Value, figure.Unit)} "
                    + $"| {Number(figure.Floor, figure.Unit)} | {Number(figure.Ratio, "")} "
                    + $"| {figure.Target} | {Met(figure)} |"
            );
        }

        return text.ToString();
    }

    public string Json() =>
        JsonSerializer.Serialize(
            new
            {
                At = _at,
                Machine = Machine(),
                LoadBefore = _loadBefore,
                LoadAfter = Load(),
                Figures = _figures.Select(f => new
                {
                    f.Row,
                    f.Figure.Work,
                    f.Figure.Value,
                    f.Figure.Unit,
                    f.Figure.Floor,
                    f.Figure.Ratio,
                    f.Figure.Target,
                    f.Figure.IsMet,
                }),
            },
            Written
        );

    private static string Machine() =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
        + RuntimeInformation.FrameworkDescription;

    private static string Load() =>
        File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Trim() : "not known here";

    private static string Met(Figure figure) =>
        figure.IsMet switch
        {
            true => "yes",
            false => "**no**",
            null => "",
        };

    private static string Number(double? value, string unit) =>
        value is not { } number
            ? ""
            : number.ToString(
                number >= 100 ? "0"
                    : number >= 10 ? "0.0"
                    : "0.00",
                CultureInfo.InvariantCulture
            ) + (unit.Length > 0 ? " " + unit : "");
}
