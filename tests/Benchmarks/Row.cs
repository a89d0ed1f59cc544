using PeerEvents.Benchmarks.Rows;

namespace PeerEvents.Benchmarks;

/// <summary>One piece of work that is measured.</summary>
internal sealed record Row(
    string Name,
    Func<Workplace, CancellationToken, Task<IReadOnlyList<Figure>>> Measure
)
{
    public static IReadOnlyList<Row> All { get; } =
    [
        new("coding", AddingACoding.Measure),
        new("visible", SeeingAnAppend.Measure),
        new("import", ImportingAStudy.Measure),
        new("rebuild", RebuildingTheCodingTable.Measure),
        new("verify", VerifyingARecord.Measure),
        new("source", ReadingASource.Measure),
        new("codebook", ReadingTheCodebook.Measure),
        new("analysis", ReadingTheAnalysis.Measure),
        new("coders", ComparingCoders.Measure),
        new("together", CodingTogether.Measure),
        new("blind", ReadingBlind.Measure),
        new("start", StartingTheHost.Measure),
        new("workbench", WorkingInTheWorkbench.Measure),
    ];
}
