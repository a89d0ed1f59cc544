using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>A time stamp as transcripts write it: 0:03, 62:03, 1:02:03, 00:00:04.120.</summary>
internal static class TimeStamp
{
    public const string Pattern =
        "(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-9]{1,2}(?:[.,][0-9]{1,3})?(?![0-9:])";

    /// <summary>Milliseconds from the start of the recording; null for a time that is none.</summary>
    public static long? Read(string text)
    {
        var match = Regex.Match(
            text,
            "^(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-9]{1,2})(?:[.,]([0-9]{1,3}))?$"
        );
        if (!match.Success)
        {
            return null;
        }

        var (hours, minutes, seconds) = (Number(1), Number(2), Number(3));
        var fraction = match.Groups[4].Value.PadRight(3, '0');
        return seconds > 59 || (match.Groups[1].Success && minutes > 59)
            ? null
            : ((hours * 60 + minutes) * 60 + seconds) * 1000
                + long.Parse(fraction, CultureInfo.InvariantCulture);

        long Number(int group) =>
            match.Groups[group].Success
                ? long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture)
                : 0;
    }
}
