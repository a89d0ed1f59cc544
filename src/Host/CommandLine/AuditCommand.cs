using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.CommandLine;

/// <summary>Reads the audit trail.</summary>
internal static class AuditCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var from = new Option<string?>("--from") { Description = "The first moment." };
        var to = new Option<string?>("--to") { Description = "The last moment." };
        var format = Arguments.Format("table", "csv", "ndjson");
        var depth = new Option<Depth>("--depth")
        {
            Description = "Story (structure with reasons), Codes, or Everything.",
            DefaultValueFactory = _ => Depth.Everything,
        };
        var pseudonyms = Arguments.Pseudonyms();
        var command = new Command("audit", "Read the audit trail of a study, oldest first.")
        {
            study,
            from,
            to,
            format,
            depth,
            pseudonyms,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var first = Arguments.Point(parsed.GetValue(from));
                var last = Arguments.Point(parsed.GetValue(to));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Show(
                            opened,
                            first,
                            last,
                            parsed.GetValue(format)!,
                            parsed.GetValue(depth),
                            parsed.GetValue(pseudonyms),
                            token
                        ),
                    token
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> Show(
        OpenedStudy study,
        PointInTime? from,
        PointInTime? to,
        string format,
        Depth depth,
        bool pseudonyms,
        CancellationToken cancellation
    )
    {
        var first = from is null
            ? 1
            : (await Arguments.Moment(study.Reader, from, cancellation)).Number;
        var last = (await Arguments.Moment(study.Reader, to, cancellation)).Number;
        if (from is not null && to is not null && first > last)
        {
            throw new CommandFailedException(
                ExitCode.Misused,
                $"Moment {first} is after moment {last}. Swap --from and --to."
            );
        }

        if (format == "csv")
        {
            Csv.Write([
                "moment",
                "happenedAt",
                "recordedAt",
                "actor",
                "role",
                "event",
                "origin",
                "halpern",
                "reason",
                "before",
                "after",
                "sentence",
                "hash",
            ]);
        }

        await foreach (
            var entry in AuditTrail.Read(
                study.Connection,
                study.Context.Installation.Seal,
                study.Id,
                first,
                last,
                depth,
                new TrailNames(pseudonyms),
                cancellation
            )
        )
        {
            Write(entry, format);
        }

        return ExitCode.Done;
    }

    private static void Write(AuditEntry entry, string format)
    {
        switch (format)
        {
            case "ndjson":
                Output.WriteLine(entry);
                break;
            case "csv":
                Csv.Write([
                    entry.Moment.ToString(CultureInfo.InvariantCulture),
                    UtcTime.Write(entry.HappenedAt),
                    UtcTime.Write(entry.RecordedAt),
                    entry.Actor,
                    entry.Role ?? "",
                    entry.Event,
                    entry.Origin ?? "",
                    entry.Halpern.ToString(),
                    entry.Reason ?? "",
                    entry.Before ?? "",
                    entry.After ?? "",
                    entry.Sentence,
                    entry.Hash,
                ]);
                break;
            default:
                Console.Out.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{entry.Moment, 7}  {entry.HappenedAt:yyyy-MM-dd HH:mm}  {entry.Sentence}"
                    )
                );
                if (entry.Reason is { } reason)
                {
                    Console.Out.WriteLine($"                           because: {reason}");
                }

                break;
        }
    }
}
