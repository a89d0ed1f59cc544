using System.CommandLine;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Exchange.Rounds;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.CommandLine;

/// <summary>Lets a round travel to a coder and back.</summary>
internal static class RoundTravelCommand
{
    public static Command Pack()
    {
        var study = Arguments.Study();
        var round = RoundCommand.Round();
        var coder = new Option<string?>("--coder")
        {
            Description = "Whom it is for, on the way out.",
        };
        var file = new Option<string>("--to")
        {
            Description = "The file to write.",
            Required = true,
        };
        var command = new Command(
            "pack",
            "Write a round for one of its coders, or what the coder did, to one encrypted file."
        )
        {
            study,
            round,
            coder,
            file,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    async opened =>
                    {
                        var found = await RoundCommand.Find(opened, parsed.GetValue(round)!, token);
                        var (pack, stay) = await Read(opened, found, parsed.GetValue(coder), token);
                        Write(pack, stay, parsed.GetValue(file)!);
                        return ExitCode.Done;
                    },
                    token
                )
        );
        return command;
    }

    public static Command Take()
    {
        var study = Arguments.Study();
        var file = new Argument<string>("file") { Description = "What came back." };
        var key = Key();
        var json = Arguments.Json();
        var command = new Command("take", "Take in what a coder did in a round that travelled.")
        {
            study,
            file,
            key,
            json,
        };
        command.SetAction(
            async (parsed, token) =>
            {
                var pack = FoundImport.OpenPack(parsed.GetValue(file)!, parsed.GetValue(key));
                await using var context = await CommandContext.Open(token);
                var id = await ImportCommand.Find(context, parsed.GetValue(study)!, token);
                await using var turn = await ImportTurn.Wait(context.Writing(), id, token);
                await context.CatchUp(token);
                await using var connection =
                    await context.Installation.Database.OpenConnectionAsync(token);
                var taken = await TakingARound.Prepare(
                    context.Writing(),
                    new StudyReader(connection, context.Installation.Seal, id),
                    pack,
                    token
                );
                var done = await ImportCommand.Record(
                    context,
                    taken.Work,
                    parsed.GetValue(json),
                    token
                );
                await Submit(context, taken.Submitted, pack.Round.Id, token);
                return done;
            }
        );
        return command;
    }

    public static Option<string?> Key() =>
        new("--key") { Description = "The key that was printed when the file was made." };

    // On the round as it stands then: another coder may have submitted meanwhile.
    private static async Task Submit(
        CommandContext context,
        Act? submitted,
        Guid round,
        CancellationToken cancellation
    )
    {
        if (submitted is null)
        {
            return;
        }

        var outcome = await new RoundDesk(context.Writing()).OnRound(
            submitted,
            round,
            standing => SubmitRound.Decide(new SubmitRound(round), standing, submitted.PersonId),
            cancellation
        );
        if (outcome.Refusal is { } refusal)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                $"{refusal.Reason} The work was taken in, but not that it is submitted."
            );
        }

        await context.CatchUp(cancellation);
    }

    private static async Task<(RoundPack Pack, int Stay)> Read(
        OpenedStudy study,
        CodingRound round,
        string? coder,
        CancellationToken cancellation
    )
    {
        var record = await AuditRecordReader.Entries(study.Reader, long.MaxValue, cancellation);
        if (PackingTheWork.OriginOf(record, round.Id) is { } origin)
        {
            return await PackingTheWork.Of(study.Reader, round, record, origin, cancellation);
        }

        var now = await Arguments.Moment(study.Reader, null, cancellation);
        var members = (await study.Reader.StudyAt(now, cancellation))!.Members;
        return (
            await PackingARound.For(
                study.Reader,
                round,
                members.FirstOrDefault(member => member.Name?.Text == coder)?.PersonId
                    ?? Guid.Empty,
                await BlindReading.Opening(study.Reader, round.Id, cancellation),
                cancellation
            ),
            0
        );
    }

    private static void Write(RoundPack pack, int stay, string path)
    {
        var (bytes, key) = SealedPack.Close(pack);
        try
        {
            PrivateFile.Create(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "The file is there already, or cannot be written. Name another one."
            );
        }

        Console.Out.WriteLine(
            $"""
            Written to {path}. Send this key another way than the file:

                {key}

            {(
                pack.Work is { } work
                    ? $"It holds {work.Count} entries. Where the study is: round take {pack.Study.ToString("N")[..8]} <file> --key <key>"
                    : $"It holds {pack.Sources.Count} sources and {pack.Codes.Count} codes. Where the coder works: import <file> --key <key>"
            )}
            """
        );
        if (stay > 0)
        {
            Console.Out.WriteLine(
                $"Entries that stay here, because they are no work on the round: {stay}."
            );
        }
    }
}
