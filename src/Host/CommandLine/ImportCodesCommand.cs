using System.CommandLine;
using System.Text;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Host.Exchange.Codes;
using PeerEvents.Host.Exchange.Interviews;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.CommandLine;

/// <summary>Makes the codes of an indented list, as one batch.</summary>
internal static class ImportCodesCommand
{
    private const string StandardInput = "-";

    public static Command Make()
    {
        var path = new Argument<string>("list")
        {
            Description = "A text file of one code a line, indented under others; - to paste it.",
        };
        var into = new Option<string>("--into") { Description = "The study.", Required = true };
        var origin = new Option<CodeOrigin?>("--origin")
        {
            Description = "What led to the codes: data, theory or surprise.",
        };
        var reason = new Option<string?>("--reason") { Description = "Why they are made." };
        var command = new Command("import-codes", "Make the codes of an indented list.")
        {
            path,
            into,
            origin,
            reason,
        };
        command.SetAction(
            (parsed, token) =>
                Run(
                    Text(parsed.GetValue(path)!),
                    parsed.GetValue(into)!,
                    parsed.GetValue(origin),
                    parsed.GetValue(reason),
                    token
                )
        );
        return command;
    }

    private static Task<int> Run(
        string text,
        string into,
        CodeOrigin? origin,
        string? reason,
        CancellationToken cancellation
    ) =>
        StudyCommand.Run(
            into,
            async study =>
            {
                var store = study.Context.Writing();
                var person = await study.Context.Person(cancellation);
                var codes = IndentedList.Read(text, store.NewId);
                var command = new CreateCodes(codes, null, origin, reason);
                var made = 0;
                var outcome = await new StudyDesk(store).OnCodebook(
                    new Act(study.Id, person, Role.Lead, ActorKind.Person, store.NewId()),
                    null,
                    tree =>
                    {
                        var decision = CreateCodes.Decide(command, tree);
                        made = decision.Facts.Count;
                        return decision;
                    },
                    cancellation
                );
                if (outcome.Refusal is { } refusal)
                {
                    throw new CommandFailedException(
                        ExitCode.Failed,
                        $"{refusal.Reason} Nothing was stored."
                    );
                }

                await study.Context.CatchUp(cancellation);
                Console.Out.WriteLine(
                    $"{made} codes were made, {codes.Count - made} were there already."
                );
                return ExitCode.Done;
            },
            cancellation
        );

    private static string Text(string path)
    {
        try
        {
            using var reader =
                path == StandardInput
                    ? new StreamReader(Console.OpenStandardInput(), InterviewReader.Strict)
                    : new StreamReader(path, InterviewReader.Strict);
            return reader.ReadToEnd();
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "The list cannot be read. Check its name, and that it is UTF-8. Nothing was stored."
            );
        }
    }
}
