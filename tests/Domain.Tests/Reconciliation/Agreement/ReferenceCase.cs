using System.Globalization;
using System.Text.Json;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>One worked table of the reference, read into what the coefficients take.</summary>
internal sealed class ReferenceCase
{
    private const string File = "agreement-reference.json";

    private ReferenceCase(JsonElement json)
    {
        Json = json;
        var data = json.GetProperty("data");
        Read(data.GetProperty("form").GetString()!, data);
        if (data.TryGetProperty("disagreement_weights", out var weights))
        {
            Weights = CategoryWeights.Custom([
                .. weights.EnumerateArray().Select(row => (double[])[.. row.Doubles()]),
            ]);
        }
    }

    public JsonElement Json { get; }

    public string Id => Json.GetProperty("id").GetString()!;

    public RatingsTable Table { get; private set; } = null!;

    /// <summary>What the categories stand for, as numbers.</summary>
    public double[] Values { get; private set; } = [];

    /// <summary>What the categories are called.</summary>
    public List<string> Names { get; private set; } = [];

    public CategoryWeights? Weights { get; }

    public SetRatings Sets { get; private set; } = null!;

    public UnitizedContinuum Continuum { get; private set; } = null!;

    public GammaWeights Gamma { get; private set; } = GammaWeights.Equal;

    /// <summary>All cases of the reference; none where it is not at hand.</summary>
    public static IReadOnlyList<ReferenceCase> All()
    {
        if (Path() is not { } path)
        {
            return [];
        }

        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return
        [
            .. document
                .RootElement.GetProperty("cases")
                .EnumerateArray()
                .Select(json => new ReferenceCase(json.Clone())),
        ];
    }

    /// <summary>The same continuum with all places times a factor.</summary>
    public UnitizedContinuum Stretched(long factor) =>
        new(
            Continuum.Length * factor,
            Continuum.Categories,
            Continuum.Sections.Select(coder =>
                coder.Select(at => new Section(at.Start * factor, at.End * factor, at.Category))
            )
        );

    private static string? Path()
    {
        var named = Environment.GetEnvironmentVariable("PEEREVENTS_DATA");
        var folders = named is not null ? [named] : Beside();
        return folders
            .Select(folder => System.IO.Path.Combine(folder, File))
            .FirstOrDefault(System.IO.File.Exists);
    }

    private static IEnumerable<string> Beside()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            yield return System.IO.Path.Combine(folder.FullName, "shared", "data");
        }
    }

    private void Read(string form, JsonElement data)
    {
        switch (form)
        {
            case "contingency":
                Table = RatingsTable.FromContingency(data.GetProperty("table").Grid());
                Values = [.. Enumerable.Range(1, Table.Categories).Select(value => (double)value)];
                break;
            case "counts":
                Table = RatingsTable.FromCounts(data.GetProperty("counts").Grid());
                Values = [.. Enumerable.Range(1, Table.Categories).Select(value => (double)value)];
                break;
            case "ratings":
                ReadRatings([.. data.GetProperty("ratings").EnumerateArray()]);
                break;
            case "sets":
                ReadSets([.. data.GetProperty("ratings").EnumerateArray()]);
                break;
            case "unitized":
                ReadCoders(data);
                break;
            case "unitized-per-category":
                ReadCategories(data);
                break;
            case "continuum":
                ReadUnits(data);
                break;
            default:
                throw new InvalidOperationException($"The form {form} is not known.");
        }
    }

    private void ReadRatings(List<JsonElement> units)
    {
        var ratings = units.ConvertAll(unit => unit.EnumerateArray().Select(Text).ToList());
        var all = ratings.SelectMany(unit => unit).OfType<string>().Distinct();
        Names = [.. all.Order(StringComparer.Ordinal)];
        Values =
        [
            .. Names.Select(name =>
                double.TryParse(name, CultureInfo.InvariantCulture, out var value) ? value : 0
            ),
        ];
        Table = RatingsTable.FromUnits(
            ratings.Select(unit =>
                (IReadOnlyList<int?>)
                    [.. unit.Select(name => name is null ? (int?)null : Names.IndexOf(name))]
            ),
            ratings[0].Count,
            Names.Count
        );
    }

    private void ReadSets(List<JsonElement> units)
    {
        Names = ["A", "B", "C"];
        Sets = new SetRatings(
            units.Select(unit =>
                (IReadOnlyList<IReadOnlyCollection<int>?>)
                    [
                        .. unit.EnumerateArray()
                            .Select(set =>
                                set.EnumerateArray()
                                    .Select(name => Names.IndexOf(name.GetString()!))
                                    .ToArray()
                            ),
                    ]
            ),
            coders: 2,
            Names.Count
        );
    }

    private void ReadCoders(JsonElement data)
    {
        var coders = data.GetProperty("coders").EnumerateArray().ToList();
        Names = Sorted(coders.SelectMany(coder => coder.EnumerateArray()), "value");
        Continuum = new UnitizedContinuum(
            data.Long("continuum_length"),
            Names.Count,
            coders.Select(coder =>
                coder
                    .EnumerateArray()
                    .Select(at => new Section(
                        at.Long("start"),
                        at.Long("end"),
                        Names.IndexOf(at.GetProperty("value").GetString()!)
                    ))
            )
        );
    }

    private void ReadCategories(JsonElement data)
    {
        var begin = data.Long("continuum_begin");
        var units = data.GetProperty("units").EnumerateObject().ToList();
        Names = units.ConvertAll(category => category.Name);
        Continuum = new UnitizedContinuum(
            data.Long("continuum_length"),
            Names.Count,
            Enumerable
                .Range(0, 2)
                .Select(coder =>
                    units.SelectMany(
                        (category, at) =>
                            category
                                .Value[coder]
                                .EnumerateArray()
                                .Select(unit => unit.Long("start") - begin)
                                .Zip(category.Value[coder].EnumerateArray())
                                .Select(unit => new Section(
                                    unit.First,
                                    unit.First + unit.Second.Long("length"),
                                    at
                                ))
                    )
                )
        );
    }

    private void ReadUnits(JsonElement data)
    {
        var units = data.GetProperty("units").EnumerateArray().ToList();
        Names = Sorted(units, "category");
        Gamma = new GammaWeights(
            data.GetProperty("alpha").GetDouble(),
            data.GetProperty("beta").GetDouble(),
            data.GetProperty("delta_empty").GetDouble()
        );
        Continuum = new UnitizedContinuum(
            units.Max(unit => unit.Long("end")),
            Names.Count,
            units
                .GroupBy(unit => unit.GetProperty("annotator").GetString())
                .Select(coder =>
                    coder.Select(unit => new Section(
                        unit.Long("start"),
                        unit.Long("end"),
                        Names.IndexOf(unit.GetProperty("category").GetString()!)
                    ))
                )
        );
    }

    private static List<string> Sorted(IEnumerable<JsonElement> units, string property) =>
        [
            .. units
                .Select(unit => unit.GetProperty(property).GetString()!)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static string? Text(JsonElement rating) =>
        rating.ValueKind == JsonValueKind.Null ? null : rating.ToString();
}
