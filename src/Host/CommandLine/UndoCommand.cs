using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Domain.Undo;
using PeerEvents.Host.Endpoints;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Host.CommandLine;

/// <summary>Undoes acts, or shows what undoing them would record.</summary>
internal static class UndoCommand
{
    public static Command Make()
    {
        var study = Arguments.Study();
        var acts = new Option<Guid[]>("--act")
        {
            Description =
                "An act, by the batch that audit --format ndjson shows; the last one where nothing is said.",
            AllowMultipleArgumentsPerToken = true,
        };
        var reason = new Option<string?>("--reason") { Description = "Why." };
        var preview = new Option<bool>("--preview")
        {
            Description = "Show what would be recorded, and record nothing.",
        };
        var command = new Command("undo", "Undo an act by entries that take it back.")
        {
            study,
            acts,
            reason,
            preview,
        };
        command.SetAction(
            (parsed, token) =>
                StudyCommand.Run(
                    parsed.GetValue(study)!,
                    opened =>
                        Run(
                            opened,
                            new UndoActs(
                                parsed.GetValue(acts) is { Length: > 0 } chosen ? chosen : null,
                                Reason: parsed.GetValue(reason)
                            ),
                            parsed.GetValue(preview),
                            token
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<ExitCode> Run(
        OpenedStudy study,
        UndoActs command,
        bool onlyShow,
        CancellationToken cancellation
    )
    {
        var store = study.Context.Writing();
        var desk = new UndoDesk(store);
        var person = await study.Context.Person(cancellation);
        var (plan, names) = await desk.Preview(
            study.Id,
            person,
            Role.Lead,
            command,
            Language.English,
            cancellation
        );
        Refuse(plan.Refusal);
        foreach (var step in UndoPreview.Of(plan, names).Entries)
        {
            Console.Out.WriteLine(step.Sentence);
        }

        if (!onlyShow)
        {
            var outcome = await desk.Undo(
                new Act(study.Id, person, Role.Lead, ActorKind.Person, store.NewId()),
                command,
                cancellation
            );
            Refuse(outcome.Refusal);
            await study.Context.CatchUp(cancellation);
        }

        return ExitCode.Done;
    }

    private static void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                $"{refusal.Reason} Nothing was recorded."
            );
        }
    }
}
