using System.CommandLine;
using PeerEvents.Domain.Report;
using PeerEvents.Projections.Reporting;

namespace PeerEvents.Host.CommandLine;

/// <summary>Writes what the record can say to each item of a reporting guideline.</summary>
internal static class ReportingCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var guideline = new Option<Guideline>("--guideline")
        {
            Description = "reflexive (prompts), coreq, srqr or rameses.",
            DefaultValueFactory = _ => Guideline.Reflexive,
        };
        var at = Arguments.At();
        var format = Arguments.Format("markdown", "json");
        var command = new Command(
            "reporting",
            "Write what the record can say to each item of a reporting guideline, as a draft."
        )
        {
            study,
            guideline,
            at,
            format,
        };
        command.SetAction(
            (parsed, token) =>
            {
                var point = Arguments.Point(parsed.GetValue(at));
                return StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var moment = await Arguments.Moment(opened.Reader, point, token);
                        var draft = await ReportingDraft.Read(
                            opened.Reader,
                            parsed.GetValue(guideline),
                            moment,
                            token
                        );
                        if (parsed.GetValue(format) == "json")
                        {
                            Output.Write(draft);
                        }
                        else
                        {
                            Markdown(draft);
                        }

                        return ExitCode.Done;
                    },
                    token
                );
            }
        );
        return command;
    }

    private static void Markdown(ReportingDraft draft)
    {
        var to = Console.Out;
        to.WriteLine($"# {draft.Guideline} at moment {draft.Moment}");
        to.WriteLine();
        if (draft.IsSynthetic)
        {
            to.WriteLine("Of a synthetic study: nobody in it ever was.");
            to.WriteLine();
        }

        if (draft.See is { } see)
        {
            to.WriteLine($"The guidance written for reflexive thematic analysis is RTARG: {see}");
            to.WriteLine();
        }

        foreach (var item in draft.Items)
        {
            to.WriteLine($"## {item.Item} {item.Asks}");
            to.WriteLine();
            to.WriteLine(
                item.Flag
                    ?? (
                        item.Answer is { } answer
                            ? $"{answer.Text ?? "(withdrawn)"} (confirmed at moment {item.ConfirmedAt})"
                        : item.From.Count == 0 ? "For the author to write."
                        : "Draft. Entries that bear on it:"
                    )
            );
            foreach (var from in item.Flag is null && item.Answer is null ? item.From : [])
            {
                to.WriteLine($"- {from.Event}: moments {Moments(from.Moments)}");
            }

            to.WriteLine();
        }
    }

    private static string Moments(IReadOnlyList<long> moments)
    {
        const int Told = 12;
        var first = string.Join(", ", moments.Take(Told));
        return moments.Count > Told ? $"{first} and {moments.Count - Told} more" : first;
    }
}
