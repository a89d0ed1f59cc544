using System.Globalization;
using System.Text.RegularExpressions;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// A study's head on a day, on one line. Lodged with somebody else, it proves later that the record
/// up to it is still that day's.
/// </summary>
public sealed partial record Receipt(Guid Study, long Moment, string Hash, DateTimeOffset Time)
{
    /// <summary>The receipt of a moment, made at a time.</summary>
    public static Receipt Of(Guid study, Moment moment, DateTimeOffset time) =>
        new(study, moment.Number, moment.Hash, time);

    /// <summary>Reads a receipt's line; null where it is none.</summary>
    public static Receipt? Parse(string line) =>
        Form().Match(line.Trim()) is { Success: true } parts
        && long.TryParse(parts.Groups[2].Value, CultureInfo.InvariantCulture, out var moment)
        && UtcTime.Read(parts.Groups[4].Value) is { } time
            ? new Receipt(
                Guid.ParseExact(parts.Groups[1].Value, "N"),
                moment,
                parts.Groups[3].Value,
                time
            )
            : null;

    /// <summary>The line: study, moment, head hash and time.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"peerevents-receipt:1 {Study:N} {Moment} {Hash} {UtcTime.Write(Time)}"
        );

    [GeneratedRegex(@"^peerevents-receipt:1 ([0-9a-f]{32}) (\d{1,18}) ([0-9a-f]{64}) (\S+)$")]
    private static partial Regex Form();
}
