using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange.Spans;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;
using Spectre.Console;

namespace PeerEvents.Host.CommandLine;

/// <summary>Merges coded spans into a study: shows what matches what, and writes if all is clear.</summary>
internal static class MergeCommand
{
    public static async Task<int> Run(
        CodedSpansFile file,
        string into,
        bool preview,
        SpanChoices choices,
        bool json,
        CancellationToken cancellation
    )
    {
        await using var context = await CommandContext.Open(cancellation);
        var study = await ImportCommand.Find(context, into, cancellation);
        await using var turn = await ImportTurn.Wait(context.Writing(), study, cancellation);
        await context.CatchUp(cancellation);
        await using var connection = await context.Installation.Database.OpenConnectionAsync(
            cancellation
        );
        var merge = await CodedSpansMerge.Plan(
            new StudyReader(connection, context.Installation.Seal, study),
            file,
            choices,
            cancellation
        );
        if (preview || merge.Conflicts.Count > 0 || merge.New == 0)
        {
            Show(merge, json);
            return merge.Conflicts.Count == 0 || preview
                ? (int)ExitCode.Done
                : throw new CommandFailedException(
                    ExitCode.Failed,
                    merge.Conflicts.Count == 1
                        ? "Nothing was merged: one thing is not clear. It is listed with what to do."
                        : $"Nothing was merged: {merge.Conflicts.Count} things are not clear. They are listed with what to do."
                );
        }

        var person = await context.Person(cancellation);
        await using var session = context.Store.QuerySession(study.ToString("N"));
        var members = (await session.LoadAsync<Study>(study, cancellation))!.Members;
        return await ImportCommand.Record(
            context,
            merge.Prepare(
                person,
                members.FirstOrDefault(member => member.PersonId == person)?.Role ?? Role.Lead
            ),
            json,
            cancellation
        );
    }

    private static void Show(CodedSpansMerge merge, bool json)
    {
        if (json)
        {
            Output.Write(
                new
                {
                    merge.Matches,
                    merge.Conflicts,
                    merge.New,
                    AlreadyHere = merge.Known,
                }
            );
            return;
        }

        Output.WidenWhenPiped();
        var table = new Table().AddColumns("What", "In the file", "Here", "By");
        foreach (var match in merge.Matches)
        {
            table.AddRow(
                match.Kind,
                Markup.Escape(match.There),
                Markup.Escape(match.Here),
                match.How
            );
        }

        AnsiConsole.Write(table);
        foreach (var conflict in merge.Conflicts)
        {
            Console.Out.WriteLine(
                $"Not clear: {conflict.Kind} “{conflict.There}”. {conflict.Sentence}"
            );
        }

        if (merge.Conflicts.Count == 0)
        {
            Console.Out.WriteLine(
                $"Codings that would come in: {merge.New}. Here already: {merge.Known}."
            );
        }
    }
}
