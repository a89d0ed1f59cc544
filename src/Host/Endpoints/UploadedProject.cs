using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>A project of another program that was sent as a form.</summary>
internal sealed class UploadedProject(Store store, Upload form)
{
    /// <summary>Records it as a study of its own; which one, and what became of it.</summary>
    public Task<(Guid Study, Outcome Outcome)> Record(
        OpeningAct act,
        CancellationToken cancellation
    ) =>
        UploadedInterviews.Guard(
            async () =>
            {
                // SQLite reads files only; the folder is its owner's alone.
                var folder = Directory.CreateTempSubdirectory("peerevents");
                try
                {
                    return await Record(
                        await Kept(Path.Join(folder.FullName, "project"), cancellation),
                        act,
                        cancellation
                    );
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            },
            refusal => (Guid.Empty, Outcome.Refused(refusal))
        );

    private async Task<string> Kept(string path, CancellationToken cancellation)
    {
        if (form.Files(UploadFields.File) is not [var file])
        {
            throw new ImportRefusedException("one-file", "Send one project, as a part named file.");
        }

        await using var kept = File.Create(path);
        await file.CopyToAsync(kept, cancellation);
        return path;
    }

    private async Task<(Guid Study, Outcome Outcome)> Record(
        string path,
        OpeningAct opening,
        CancellationToken cancellation
    )
    {
        var study = TaguetteImport.StudyOf(path);
        var act = opening.In(study);
        var recorder = new ImportRecorder(store);
        if (store.Keys.Find(study) is not null)
        {
            if (await recorder.Before(act, cancellation) is { } before)
            {
                return (study, before);
            }

            await recorder.RefuseTwice(study, cancellation);
        }

        var import = TaguetteImport.Prepare(
            store,
            study,
            TaguetteFile.Read(path),
            form.Value("title"),
            act.PersonId,
            opening.PersonName
        );
        return (study, await recorder.Record(act, import, cancellation));
    }
}
