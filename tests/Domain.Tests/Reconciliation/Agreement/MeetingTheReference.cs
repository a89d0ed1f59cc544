using System.Text.Json;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>
/// Published values of worked tables. Grades: A primary source, B author's software, C from memory
/// of the paper and recomputed, D computed only, X doubtful and never a gate.
/// </summary>
public class MeetingTheReference
{
    private const string Absent = "no reference at hand";
    private const double Recomputed = 1e-8;

    // These and the coincidences are given to six decimals only.
    private const double SixDecimals = 5.1e-7;
    private const string GivenToSixDecimals = "_stretched_x50000";

    public static IEnumerable<TheoryDataRow<string>> Cases =>
        ReferenceCase
            .All()
            .Select(at => at.Id)
            .DefaultIfEmpty(Absent)
            .Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void comes_near_every_expected_value(string id)
    {
        var at = Find(id);
        foreach (var expected in Expected(at).Where(expected => Grade(expected) != "X"))
        {
            Check(at, expected);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void knows_every_coefficient(string id)
    {
        var at = Find(id);
        foreach (var expected in Expected(at))
        {
            Should.NotThrow(() => Compute(at, expected), Name(expected));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void comes_near_the_coincidences_of_unitized_continua(string id)
    {
        var at = Find(id);
        if (!at.Json.TryGetProperty("observed_coincidences", out var observed))
        {
            return;
        }

        var figures = PeerEvents.Domain.Reconciliation.Agreement.UAlpha.Of(at.Continuum);
        ShouldBeNear(figures.Observed, observed.GetProperty("matrix"));
        ShouldBeNear(figures.Expected, at.Json.GetProperty("expected_coincidences"));
    }

    [Fact]
    public void is_meant_to_be_met_widely()
    {
        var all = ReferenceCase.All();
        Assert.SkipWhen(all.Count == 0, NoReference);
        var grades = all.SelectMany(Expected).CountBy(Grade).ToDictionary();
        grades["A"].ShouldBeGreaterThan(80);
        grades["B"].ShouldBeGreaterThan(40);
        grades["C"].ShouldBeGreaterThan(5);
        all.Count.ShouldBeGreaterThan(30);
    }

    private const string NoReference =
        "No reference: PEEREVENTS_DATA names no folder with it, and no shared/data is near.";

    private static ReferenceCase Find(string id)
    {
        Assert.SkipWhen(id == Absent, NoReference);
        return ReferenceCase.All().Single(at => at.Id == id);
    }

    private static void Check(ReferenceCase at, JsonElement expected)
    {
        var (name, actual) = (Name(expected), Compute(at, expected));
        var (published, computed) = (expected.Double("published"), expected.Double("computed"));
        if (published is null && computed is null)
        {
            actual.ShouldBeNull(name);
        }

        if (published is not null)
        {
            ShouldBeNear(actual, published.Value, expected.Double("tolerance")!.Value, name);
        }

        if (computed is not null)
        {
            var precision = name.EndsWith(GivenToSixDecimals, StringComparison.Ordinal)
                ? SixDecimals
                : Recomputed;
            ShouldBeNear(actual, computed.Value, precision, name);
        }

        if (expected.Double("coverage") is { } coverage)
        {
            var figure = ReferenceCoefficients.OfValue(at, name)!;
            ShouldBeNear(figure.Coverage, coverage, Recomputed, name);
        }
    }

    private static void ShouldBeNear(double? actual, double expected, double tolerance, string name)
    {
        actual.ShouldNotBeNull(name);
        Math.Abs(actual.Value - expected).ShouldBeLessThanOrEqualTo(tolerance, name);
    }

    private static double? Compute(ReferenceCase at, JsonElement expected) =>
        ReferenceCoefficients.Compute(
            at,
            Name(expected),
            expected.TryGetProperty("metric", out var metric) ? metric.GetString()! : "nominal"
        );

    private static void ShouldBeNear(
        IReadOnlyList<IReadOnlyList<double>> actual,
        JsonElement expected
    )
    {
        var rows = expected.EnumerateArray().ToList();
        actual.Count.ShouldBe(rows.Count);
        foreach (var (row, given) in actual.Zip(rows))
        {
            row.Zip(given.Doubles())
                .ShouldAllBe(cell => Math.Abs(cell.First - cell.Second) <= SixDecimals);
        }
    }

    private static IEnumerable<JsonElement> Expected(ReferenceCase at) =>
        at.Json.GetProperty("expected").EnumerateArray();

    private static string Name(JsonElement expected) =>
        expected.GetProperty("coefficient").GetString()!;

    private static string Grade(JsonElement expected) =>
        expected.GetProperty("solidity").GetString()!;
}
