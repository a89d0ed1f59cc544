using System.CommandLine;
using System.Globalization;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Reconciliation;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Computes agreement between coders, as of any moment.</summary>
internal static class AgreementCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var round = new Option<string?>("--round")
        {
            Description = "A round; all who coded the same sources where nothing is said.",
        };
        var coefficient = new Option<Coefficient>("--coefficient")
        {
            Description = $"One of: {string.Join(", ", Enum.GetNames<Coefficient>())}.",
            DefaultValueFactory = _ => Coefficient.KrippendorffAlpha,
        };
        var unit = new Option<AgreementUnit>("--unit")
        {
            Description = $"One of: {string.Join(", ", Enum.GetNames<AgreementUnit>())}.",
            Required = true,
        };
        var coders = new Option<string[]>("--coder")
        {
            Description = "Only these coders, by name.",
            AllowMultipleArgumentsPerToken = true,
        };
        var codes = new Option<string[]>("--code")
        {
            Description = "Only these codes, by name; of a scale, its steps in order.",
            AllowMultipleArgumentsPerToken = true,
        };
        var resamples = new Option<int>("--resamples")
        {
            Description = "How many bootstrap samples an interval rests on; none without it.",
        };
        var seed = new Option<int>("--seed")
        {
            Description = "What chance begins with.",
            DefaultValueFactory = _ => 1,
        };
        var show = new Option<bool>("--show")
        {
            Description = "Show figures in a reflexive study, too.",
        };
        var at = Arguments.At();
        var json = Arguments.Json();
        var command = new Command("agreement", "Compute agreement between coders.")
        {
            study,
            round,
            coefficient,
            unit,
            coders,
            codes,
            resamples,
            seed,
            show,
            at,
            json,
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
                        var found = parsed.GetValue(round) is { } name
                            ? await RoundCommand.Find(opened, name, token)
                            : null;
                        var (view, refusal) = await AgreementView.Read(
                            opened.Reader,
                            await Items(
                                opened,
                                found,
                                parsed.GetValue(coders) ?? [],
                                moment,
                                token
                            ),
                            found,
                            new AgreementDesign(
                                parsed.GetValue(coefficient),
                                parsed.GetValue(unit),
                                await Codes(opened, parsed.GetValue(codes) ?? [], moment, token),
                                parsed.GetValue(resamples),
                                parsed.GetValue(seed)
                            ),
                            moment,
                            parsed.GetValue(show),
                            token
                        );
                        Write(
                            view
                                ?? throw new CommandFailedException(
                                    ExitCode.Failed,
                                    refusal!.Reason
                                ),
                            parsed.GetValue(json)
                        );
                        return ExitCode.Done;
                    },
                    token
                );
            }
        );
        return command;
    }

    // Where no round is named: every source that at least two people coded, and these people.
    private static async Task<IReadOnlyList<RoundItem>> Items(
        OpenedStudy study,
        CodingRound? round,
        string[] names,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var state = await study.Reader.State(moment, cancellation);
        var wanted = state
            .Study?.Members.Where(member => names.Contains(member.Name?.Text))
            .Select(member => member.PersonId)
            .ToHashSet();
        var items =
            round?.Items
            ??
            [
                .. state
                    .Excerpts.GroupBy(excerpt => excerpt.SourceId)
                    .Select(source => new RoundItem(
                        source.Key,
                        [
                            .. source
                                .SelectMany(excerpt => excerpt.Codings)
                                .Select(coding => coding.Coder)
                                .Distinct()
                                .Order(),
                        ]
                    ))
                    .Where(item => item.Coders.Count > 1),
            ];
        return names.Length == 0
            ? items
            :
            [
                .. items.Select(item =>
                    item with
                    {
                        Coders = [.. item.Coders.Where(wanted!.Contains)],
                    }
                ),
            ];
    }

    private static async Task<IReadOnlyList<Guid>> Codes(
        OpenedStudy study,
        string[] names,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var tree = await study.Reader.Codebook(moment, cancellation);
        return
        [
            .. names.Select(name =>
                tree.Codes.FirstOrDefault(code => code.InUse() && code.Name.Text == name)?.Id
                ?? throw new CommandFailedException(
                    ExitCode.Misused,
                    "One of the codes is not there. Run codebook to see which there are."
                )
            ),
        ];
    }

    private static void Write(AgreementView view, bool json)
    {
        if (json)
        {
            Output.Write(view);
            return;
        }

        if (view.Notice is { } notice)
        {
            Console.Out.WriteLine(notice);
        }

        if (view.Figures.Count == 0)
        {
            return;
        }

        var table = new Table()
            .Border(TableBorder.Simple)
            .Title(
                $"{view.Coefficient} over {view.Unit} at moment {view.Moment}, {view.Coders.Count} coders"
                    + (view.Units is { } units ? $", {units} units" : "")
            )
            .AddColumns("code", "value", "interval", "observed", "expected");
        foreach (var figure in view.Figures)
        {
            table.AddRow(
                Markup.Escape(
                    figure.Code is { } code ? code.Name.Text ?? CodebookView.Withdrawn : "all codes"
                ),
                Markup.Escape(
                    figure.Value is { } value
                        ? Number(value) + (figure.IsProvisional ? " (provisional)" : "")
                        : figure.Sentence!
                ),
                figure.Low is { } low ? $"{Number(low)} to {Number(figure.High!.Value)}" : "",
                figure.Observed is { } observed ? Number(observed) : "",
                figure.Expected is { } expected ? Number(expected) : ""
            );
        }

        AnsiConsole.Write(table);
        Console.Out.WriteLine($"Computed from {view.InputsHash}");
    }

    private static string Number(double value) =>
        value.ToString("0.000", CultureInfo.InvariantCulture);
}
