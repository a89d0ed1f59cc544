using System.CommandLine;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>The arguments and options that several commands share, and what they mean.</summary>
internal static class Arguments
{
    public static Argument<string> Study() =>
        new("study") { Description = "The study's id, or the beginning of it." };

    public static Option<string?> At() =>
        new("--at")
        {
            Description =
                "A moment's number, milestone:<name>, or an instant such as 2022-02-23T10:00:00Z.",
        };

    public static Option<bool> HideCounts() =>
        new("--hide-counts") { Description = "Leave the numbers of codes and codings out." };

    public static Option<bool> Pseudonyms() =>
        new("--pseudonyms")
        {
            Description = "Call analysts Analyst A, B and so on, in the order they joined.",
        };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON for programs." };

    public static Option<string> Format(string standard, params string[] others)
    {
        var option = new Option<string>("--format")
        {
            Description = $"One of: {string.Join(", ", others.Prepend(standard))}.",
            DefaultValueFactory = _ => standard,
        };
        option.AcceptOnlyFromAmong([standard, .. others]);
        return option;
    }

    /// <summary>A point in time, null where nothing was asked for.</summary>
    public static PointInTime? Point(string? text) =>
        text is null
            ? null
            : PointInTime.Parse(text)
                ?? throw new CommandFailedException(ExitCode.Misused, PointInTime.Malformed.Reason);

    /// <summary>The moment of a point in time.</summary>
    public static async Task<Moment> Moment(
        StudyReader reader,
        PointInTime? at,
        CancellationToken cancellation
    )
    {
        var (moment, refusal) = await reader.Resolve(at, cancellation);
        return moment ?? throw new CommandFailedException(ExitCode.Misused, refusal!.Reason);
    }
}
