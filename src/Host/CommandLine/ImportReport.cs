using PeerEvents.Host.Exchange;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Says what an import recorded and what could not be carried.</summary>
internal static class ImportReport
{
    public static async Task Write(
        CommandContext context,
        Import import,
        int events,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var reader = new StudyReader(connection, context.Installation.Seal, import.Study);
        var now = await Positions.Now(connection, import.Study, cancellation);
        var state = await reader.State(now, cancellation);
        var report = new
        {
            Study = import.Study.ToString("N"),
            import.Title,
            Sources = state.Sources.Count(source => !source.IsWithdrawn),
            Codes = state.Codes.Count(code => code.InUse()),
            Excerpts = state.Excerpts.Count,
            Codings = state.Excerpts.Sum(excerpt => excerpt.Codings.Count),
            Events = events,
            Moments = now.Number,
            Warnings = import.NotCarried.Select(Warnings.Of).ToList(),
        };
        if (json)
        {
            Output.Write(report);
            return;
        }

        var sources = Counted.Of(report.Sources, "source");
        var codes = Counted.Of(report.Codes, "code");
        var excerpts = Counted.Of(report.Excerpts, "excerpt");
        var codings = Counted.Of(report.Codings, "coding");
        var entries = Counted.Of(report.Events, "entry", "entries");
        Console.Out.WriteLine(
            $"""
            Study {report.Study}: {report.Title}
              {sources}, {codes}, {excerpts}, {codings}
              {entries} recorded; the study is at moment {report.Moments}
            """
        );
        foreach (var warning in report.Warnings)
        {
            Console.Out.WriteLine($"  Not carried: {warning}");
        }
    }
}
