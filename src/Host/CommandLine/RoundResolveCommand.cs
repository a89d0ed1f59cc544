using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.CommandLine;

/// <summary>Says what becomes of a difference.</summary>
internal static class RoundResolveCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var round = RoundCommand.Round();
        var difference = new Argument<string>("difference")
        {
            Description = "The difference, by the beginning of its id.",
        };
        var resolved = new Option<ResolvedAs>("--as")
        {
            Description = $"One of: {string.Join(", ", Enum.GetNames<ResolvedAs>())}.",
            Required = true,
        };
        var readingOf = new Option<string?>("--reading-of")
        {
            Description = "Whose reading is taken, by name.",
        };
        var code = new Option<string?>("--code")
        {
            Description = "The code that is taken instead.",
        };
        var reason = new Option<string?>("--reason") { Description = "Why." };
        var command = new Command("resolve", "Say what becomes of a difference.")
        {
            study,
            round,
            difference,
            resolved,
            readingOf,
            code,
            reason,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Run(
                            opened,
                            parsed.GetValue(round)!,
                            parsed.GetValue(difference)!,
                            parsed.GetValue(readingOf),
                            parsed.GetValue(code),
                            new ResolveDifference(
                                Guid.Empty,
                                Guid.Empty,
                                parsed.GetValue(resolved),
                                Reason: parsed.GetValue(reason)
                            ),
                            token
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<ExitCode> Run(
        OpenedStudy study,
        string roundName,
        string differenceId,
        string? readingOf,
        string? codeName,
        ResolveDifference asked,
        CancellationToken cancellation
    )
    {
        var round = await RoundCommand.Find(study, roundName, cancellation);
        var moment = await Arguments.Moment(study.Reader, null, cancellation);
        var found = await RoundDifferences.Read(study.Reader, round.Id, moment, cancellation);
        var differences = found!
            .Differences.Where(one =>
                one.Id.ToString("N").StartsWith(differenceId, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        if (differences.Count != 1)
        {
            throw new CommandFailedException(
                ExitCode.Misused,
                "No difference, or more than one, begins like that. Run round differences."
            );
        }

        var members = (await study.Reader.StudyAt(moment, cancellation))!.Members;
        var tree = await study.Reader.Codebook(moment, cancellation);
        var command = asked with
        {
            RoundId = round.Id,
            DifferenceId = differences[0].Id,
            ReadingOf = readingOf is null
                ? null
                : members.FirstOrDefault(member => member.Name?.Text == readingOf)?.PersonId,
            CodeId = codeName is null
                ? null
                : tree.Codes.FirstOrDefault(code => code.InUse() && code.Name.Text == codeName)?.Id,
        };
        var store = study.Context.Writing();
        var act = await RoundCommand.By(study, cancellation);
        var outcome = await new RoundDesk(store).OnDifference(
            act,
            round.Id,
            command.DifferenceId,
            context =>
                ResolveDifference.Decide(
                    command,
                    context,
                    act.PersonId,
                    Role.Lead,
                    () => store.NewId()
                ),
            cancellation
        );
        return await RoundCommand.Settle(study, outcome, cancellation);
    }
}
