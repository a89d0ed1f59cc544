using System.Globalization;
using PeerEvents.Host.Exchange.Interviews;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Shows what an import would store: who speaks, what is left out, how the text begins.</summary>
internal static class InterviewPreview
{
    private const int Shown = 5;

    public static void Write(InterviewPlan plan, bool json)
    {
        if (json)
        {
            Output.Write(plan);
            return;
        }

        foreach (var interview in plan.Interviews)
        {
            Write(interview);
        }

        foreach (
            var line in plan
                .Interviews.SelectMany(interview => interview.Replaced)
                .GroupBy(one => one.Line)
                .Where(line => line.All(one => one.Times == 0))
        )
        {
            Line($"Line {line.Key} of the list replaced nothing.");
        }

        if (plan.OtherFiles > 0)
        {
            Line($"{plan.OtherFiles} files of other kinds are passed over.");
        }

        Line("Nothing was stored. Leave --preview out to store it.");
    }

    private static void Write(PlannedInterview interview)
    {
        Line($"{interview.File} → {interview.Title}");
        Line($"  {interview.Text.Length} characters, {interview.Turns.Count} turns");
        var table = new Table().Border(TableBorder.None);
        foreach (var column in new[] { "  Speaker", "Becomes", "Turns", "Characters" })
        {
            table.AddColumn(column);
        }

        foreach (var speaker in interview.Speakers)
        {
            table.AddRow([
                new Text("  " + (speaker.Label ?? "(nobody is named)")),
                new Text(Becomes(speaker.Participant)),
                new Text(Number(speaker.Turns)),
                new Text(Number(speaker.Characters)),
            ]);
        }

        AnsiConsole.Write(table);
        foreach (var remark in InterviewRemarks.Of(interview))
        {
            Line($"  {remark}");
        }

        foreach (var turn in interview.Turns.Take(Shown))
        {
            var speaker = interview.Speakers[turn.Speaker];
            Line(
                $"  {Time(turn.TimeMs)}{speaker.Participant?.Label ?? "(interviewer)"}: "
                    + Beginning(interview.Text[turn.Words.Start..turn.Words.End])
            );
        }

        if (interview.Turns.Count == 0)
        {
            Line($"  {Beginning(interview.Text)}");
        }

        Line("");
    }

    private static string Becomes(PlannedParticipant? participant) =>
        participant is null ? "interviewer"
        : participant.Id is null ? $"{participant.Label} (new)"
        : participant.Label;

    private static string Beginning(string text)
    {
        const int most = 100;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= most ? line
            : char.IsHighSurrogate(line[most - 1]) ? line[..(most - 1)] + "…"
            : line[..most] + "…";
    }

    private static string Time(long? timeMs) =>
        timeMs is { } ms
            ? TimeSpan.FromMilliseconds(ms).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
                + " "
            : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(string text) => Console.Out.WriteLine(text);
}
