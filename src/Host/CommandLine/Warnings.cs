using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.CommandLine;

/// <summary>Says in words what an import could not carry.</summary>
internal static class Warnings
{
    public static string Of(NotCarried gap) =>
        gap.Kind switch
        {
            NotCarriedKind.History => "the project kept no log, so only its end state is known.",
            NotCarriedKind.DeletedDocumentText =>
                $"the text of {Count(gap, "document")} deleted before the export; codings in them are kept.",
            NotCarriedKind.CodeOrigin =>
                $"who made {Count(gap, "code")}, and when: there before the log began.",
            NotCarriedKind.UnknownLogEntry =>
                $"{Count(gap, "log entry", "log entries")} of a kind that is not known here.",
            NotCarriedKind.DanglingLogEntry =>
                $"{Count(gap, "mention")} in the log of something the project never names.",
            NotCarriedKind.SettledDifference =>
                $"{Count(gap, "difference")} between the log and the stored state, settled at the end.",
            NotCarriedKind.UncertainMerge =>
                $"the destination of {Count(gap, "merge")} for certain.",
            _ =>
                $"the place of {Count(gap, "highlight")} in the text; Taguette's own positions are kept.",
        };

    private static string Count(NotCarried gap, string one, string? many = null) =>
        Counted.Of(gap.Count, one, many);
}
