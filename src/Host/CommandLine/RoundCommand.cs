using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Reconciliation;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Coding rounds: opening, unblinding, looking at differences, resolving and closing.</summary>
internal static class RoundCommand
{
    public static Command Make() =>
        new("round", "Code in rounds, and look at where coders read differently.")
        {
            List(),
            RoundOpenCommand.Make(),
            OnRound(
                "submit",
                "Say that you are done with a round.",
                (act, id, desk, _, token) =>
                    desk.OnRound(
                        act,
                        id,
                        round => SubmitRound.Decide(new SubmitRound(id), round, act.PersonId),
                        token
                    )
            ),
            OnRound(
                "unblind",
                "Let the coders see one another's work.",
                (act, id, desk, reason, token) =>
                    desk.OnRound(
                        act,
                        id,
                        round => UnblindRound.Decide(new UnblindRound(id, reason), round),
                        token
                    )
            ),
            OnRound(
                "detect",
                "Look for differences again, in the codings as they stand now.",
                (act, id, desk, reason, token) =>
                    desk.OnRound(
                        act,
                        id,
                        round =>
                            DetectDifferences.Decide(
                                new DetectDifferences(id, Reason: reason),
                                round
                            ),
                        token
                    )
            ),
            OnRound(
                "close",
                "End a round.",
                (act, id, desk, reason, token) => desk.Close(act, new CloseRound(id, reason), token)
            ),
            RoundTravelCommand.Pack(),
            RoundTravelCommand.Take(),
            DifferencesCommand.Make(),
            RoundResolveCommand.Make(),
        };

    /// <summary>The round that is named, by name or by the beginning of its id.</summary>
    public static async Task<CodingRound> Find(
        OpenedStudy study,
        string name,
        CancellationToken cancellation
    )
    {
        var now = await Arguments.Moment(study.Reader, null, cancellation);
        var found = (await study.Reader.Rounds(now, cancellation))
            .Where(round =>
                round.Name.Text == name
                || round.Id.ToString("N").StartsWith(name, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return found.Count == 1
            ? found[0]
            : throw new CommandFailedException(
                ExitCode.Misused,
                found.Count == 0
                    ? "There is no such round. Run round list to see which there are."
                    : "Several rounds are called that. Give the beginning of the id."
            );
    }

    public static async Task<Act> By(OpenedStudy study, CancellationToken cancellation) =>
        new(
            study.Id,
            await study.Context.Person(cancellation),
            Role.Lead,
            ActorKind.Person,
            study.Context.Writing().NewId()
        );

    /// <summary>Ends with the refusal where there is one.</summary>
    public static async Task<ExitCode> Settle(
        OpenedStudy study,
        Outcome outcome,
        CancellationToken cancellation
    )
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                $"{refusal.Reason} Nothing was recorded."
            );
        }

        await study.Context.CatchUp(cancellation);
        return ExitCode.Done;
    }

    private static Command List()
    {
        var study = Arguments.Study();
        var json = Arguments.Json();
        var command = new Command("list", "Show the rounds of a study.") { study, json };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var now = await Arguments.Moment(opened.Reader, null, token);
                        var rounds = await opened.Reader.Rounds(now, token);
                        if (parsed.GetValue(json))
                        {
                            Output.Write(rounds);
                            return ExitCode.Done;
                        }

                        var table = new Table()
                            .Border(TableBorder.Simple)
                            .AddColumns("round", "name", "mode", "sources", "coders", "standing");
                        foreach (var round in rounds)
                        {
                            table.AddRow(
                                round.Id.ToString("N")[..8],
                                Markup.Escape(round.Name.Text ?? CodebookView.Withdrawn),
                                RoundWords.Mode(round.Mode),
                                $"{round.Items.Count}",
                                $"{round.Coders().Count}",
                                RoundWords.Standing(round)
                            );
                        }

                        AnsiConsole.Write(table);
                        return ExitCode.Done;
                    },
                    token
                )
        );
        return command;
    }

    private static Command OnRound(
        string name,
        string does,
        Func<Act, Guid, RoundDesk, string?, CancellationToken, Task<Outcome>> run
    )
    {
        var study = Arguments.Study();
        var round = Round();
        var reason = new Option<string?>("--reason") { Description = "Why." };
        var command = new Command(name, does) { study, round, reason };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var found = await Find(opened, parsed.GetValue(round)!, token);
                        var outcome = await run(
                            await By(opened, token),
                            found.Id,
                            new RoundDesk(opened.Context.Writing()),
                            parsed.GetValue(reason),
                            token
                        );
                        return await Settle(opened, outcome, token);
                    },
                    token
                )
        );
        return command;
    }

    public static Argument<string> Round() =>
        new("round") { Description = "The round's name, or the beginning of its id." };
}
