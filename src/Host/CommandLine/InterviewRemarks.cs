using System.Text.RegularExpressions;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.CommandLine;

/// <summary>What a researcher should look at before an interview is stored.</summary>
internal static partial class InterviewRemarks
{
    public static IEnumerable<string> Of(PlannedInterview interview)
    {
        if (interview.LeftOut.Count > 0)
        {
            yield return "Left out: "
                + string.Join(
                    ", ",
                    interview.LeftOut.Select(one => $"{one.Count} {Name(one.Kind)}")
                );
        }

        if (interview.Replaced.Count > 0 && AccentsApart().IsMatch(interview.Text))
        {
            yield return "Accents are written apart from their letters here, so a name with an accent "
                + "can be missed. Copy such a name from the text into the list.";
        }

        if (interview.NotSpeakers.Count > 0)
        {
            yield return "Not taken for speakers: "
                + string.Join(
                    ", ",
                    interview.NotSpeakers.Select(one => $"{one.Label} ({one.Times})")
                );
        }

        if (interview.AnswersUnlabelled)
        {
            yield return "Only the interviewer has labels, so no turns are made. Label the answers too.";
        }
        else if (
            interview.Speakers.Count > 1
            && interview.Speakers.All(one => one.Participant != null)
        )
        {
            yield return "Nobody is taken for the interviewer. Say who asks with --interviewer.";
        }

        foreach (
            var name in interview.Speakers.Where(speaker =>
                speaker.Label is { } label
                && speaker.Participant is { } participant
                && participant.Label != label
                && SpeakerLabel.LooksLikeName(label)
            )
        )
        {
            yield return $"{name.Label} looks like a person's name and stays in the text. "
                + "Replace it with --replace.";
        }

        foreach (var one in interview.Replaced.Where(one => one.Times + one.Left > 0))
        {
            yield return $"Line {one.Line} of the list ({one.By}): replaced {one.Times} times"
                + (
                    one.Left > 0
                        ? $", still there {one.Left} times in other words or letter case"
                        : ""
                );
        }
    }

    [GeneratedRegex(@"\p{L}[\u0300-\u036F]")]
    private static partial Regex AccentsApart();

    private static string Name(LeftOutKind kind) =>
        kind switch
        {
            LeftOutKind.Pictures => "pictures",
            LeftOutKind.TextBoxes => "text boxes",
            LeftOutKind.Comments => "comments",
            LeftOutKind.Notes => "foot- or endnotes",
            LeftOutKind.HeadersAndFooters => "headers or footers",
            LeftOutKind.DeletedText => "deleted passages",
            LeftOutKind.HiddenText => "hidden passages",
            LeftOutKind.ListNumbers => "list numbers",
            _ => "signs of a font of its own",
        };
}
