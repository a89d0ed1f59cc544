using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.CommandLine;

/// <summary>Opens a coding round.</summary>
internal static class RoundOpenCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var name = new Argument<string>("name") { Description = "What the round is called." };
        var mode = new Option<RoundMode>("--mode")
        {
            Description = $"One of: {string.Join(", ", Enum.GetNames<RoundMode>())}.",
            DefaultValueFactory = _ => RoundMode.ParallelBlind,
        };
        var coders = new Option<string[]>("--coder")
        {
            Description = "Who codes, by name; all second coders where nothing is said.",
            AllowMultipleArgumentsPerToken = true,
        };
        var sources = new Option<string[]>("--source")
        {
            Description = "Which sources, by title; all where nothing is said.",
            AllowMultipleArgumentsPerToken = true,
        };
        var overlap = new Option<int>("--overlap")
        {
            Description = "The percent of the shorter of two passages that makes them one.",
            DefaultValueFactory = _ => Differences.UsualOverlapPercent,
        };
        var adjudicator = new Option<string?>("--adjudicator") { Description = "Who adjudicates." };
        var reason = new Option<string?>("--reason") { Description = "What it is for." };
        var command = new Command("open", "Open a coding round.")
        {
            study,
            name,
            mode,
            coders,
            sources,
            overlap,
            adjudicator,
            reason,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var asked = await Read(
                            opened,
                            parsed.GetValue(coders) ?? [],
                            parsed.GetValue(sources) ?? [],
                            parsed.GetValue(adjudicator),
                            token
                        );
                        var store = opened.Context.Writing();
                        var outcome = await new RoundDesk(store).Open(
                            await RoundCommand.By(opened, token),
                            new OpenRound(
                                store.NewId(),
                                parsed.GetValue(name)!,
                                parsed.GetValue(mode),
                                asked.Items,
                                OverlapPercent: parsed.GetValue(overlap),
                                AdjudicatorId: asked.Adjudicator,
                                Reason: parsed.GetValue(reason)
                            ),
                            token
                        );
                        return await RoundCommand.Settle(opened, outcome, token);
                    },
                    token
                )
        );
        return command;
    }

    private static async Task<(IReadOnlyList<RoundItem> Items, Guid? Adjudicator)> Read(
        OpenedStudy study,
        string[] coders,
        string[] sources,
        string? adjudicator,
        CancellationToken cancellation
    )
    {
        var now = await Arguments.Moment(study.Reader, null, cancellation);
        var state = await study.Reader.State(now, cancellation);
        var people =
            coders.Length == 0
                ? state
                    .Study!.Members.Where(member => member.Role == Role.SecondCoder)
                    .Select(member => member.PersonId)
                    .ToList()
                : [.. coders.Select(Person)];
        var open = state.Sources.Where(source => !source.IsWithdrawn).ToList();
        return (
            [
                .. (
                    sources.Length == 0
                        ? open.Select(source => source.Id)
                        : sources.Select(title =>
                            open.FirstOrDefault(source => source.Title.Text == title)?.Id
                            ?? throw Unknown("source")
                        )
                ).Select(source => new RoundItem(source, people)),
            ],
            adjudicator is null ? null : Person(adjudicator)
        );

        Guid Person(string name) =>
            state.Study!.Members.FirstOrDefault(member => member.Name?.Text == name)?.PersonId
            ?? throw Unknown("person");
    }

    private static CommandFailedException Unknown(string what) =>
        new(
            ExitCode.Misused,
            $"There is no {what} of that name in the study. Run state to see what there is."
        );
}
