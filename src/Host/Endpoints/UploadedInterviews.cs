using System.Text;
using PeerEvents.Domain;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Interviews;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>Interviews that were sent as a form, for a study that is there.</summary>
internal sealed class UploadedInterviews(Store store, Guid study, Upload form)
{
    private static readonly Refusal NoFile = new(
        "import/no-file",
        "The form has no file. Send each as a part named file."
    );

    /// <summary>What an import says when it refuses, as an answer.</summary>
    public static async Task<T> Guard<T>(Func<Task<T>> work, Func<Refusal, T> refused)
    {
        try
        {
            return await work();
        }
        catch (ImportRefusedException e)
        {
            return refused(e.Refusal);
        }
        catch (UnreadableProjectException e)
        {
            return refused(new Refusal("import/project-unreadable", e.Message));
        }
    }

    public Task<InterviewPlan> Plan(CancellationToken cancellation) =>
        InterviewImport.Plan(store, study, Folder(), Wishes(), cancellation);

    public Task<Outcome> Record(Act act, CancellationToken cancellation) =>
        Guard(
            async () =>
            {
                await using var turn = await ImportTurn.Wait(store, study, cancellation);
                var recorder = new ImportRecorder(store);
                if (await recorder.Before(act, cancellation) is { } before)
                {
                    return before;
                }

                var import = await new InterviewImport(store, study, act.PersonId, act.Role).Into(
                    "",
                    await Plan(cancellation),
                    cancellation
                );
                return await recorder.Record(act, import, cancellation);
            },
            Outcome.Refused
        );

    private InterviewFolder Folder()
    {
        var files = form.Files(UploadFields.File);
        return files.Count > 0
            ? new InterviewFolder([.. files.Select((file, i) => Read(file, i + 1, files.Count))], 0)
            : throw new ImportRefusedException(NoFile);
    }

    private static InterviewFile Read(IFormFile file, int place, int of)
    {
        using var content = file.OpenReadStream();
        return InterviewReader.Read(Path.GetFileName(file.FileName), content, place, of);
    }

    private ImportWishes Wishes()
    {
        try
        {
            using var list = form.Text(UploadFields.Replace) is { } text
                ? new StringReader(text)
                : null;
            return ImportWishes.Read(
                list,
                form.Values("interviewer"),
                form.Values("speaker"),
                form.Value("keepFileNames") switch
                {
                    null or "false" => false,
                    "true" => true,
                    _ => throw new ImportRefusedException(
                        "keep-file-names",
                        "keepFileNames is true or false."
                    ),
                }
            );
        }
        catch (DecoderFallbackException e)
        {
            throw ImportWishes.NotUtf8(e);
        }
    }
}
