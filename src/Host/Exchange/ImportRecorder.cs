using JasperFx.Events;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange;

/// <summary>
/// Records an import as one transaction. Everything is sealed before it opens, because the
/// projections of all studies wait for it.
/// </summary>
internal sealed class ImportRecorder(Store store)
{
    /// <summary>Records all acts or none; returns how many events that were.</summary>
    public async Task<int> Record(
        Import import,
        IProgress<double> progress,
        CancellationToken cancellation
    )
    {
        var now = store.Now();
        var changes = import.Acts.SelectMany(act => Seal(import.Study, act, now)).ToList();

        await using var transaction = await StudyTransaction.Begin(
            store,
            import.Study,
            cancellation
        );
        await transaction.Lock(analysisAlone: true, null, cancellation);
        var study = await transaction.Session.LoadAsync<Study>(import.Study, cancellation);
        if (import.IsNewStudy && study is not null)
        {
            throw new ImportRefusedException(
                $"This file was imported already, as study {import.Study:N}. Nothing was changed."
            );
        }

        for (var i = 0; i < changes.Count; i++)
        {
            var (change, events) = changes[i];
            await transaction.Append(
                change.Kind,
                change.Stream,
                change.IsNew,
                events,
                cancellation
            );
            if (change.Text is { } text)
            {
                transaction.Session.Insert(text);
            }

            progress.Report((double)(i + 1) / changes.Count);
        }

        await transaction.Commit(cancellation);
        return changes.Sum(change => change.Events.Count);
    }

    private IEnumerable<(StreamChange Change, IReadOnlyList<IEvent> Events)> Seal(
        Guid study,
        ImportedAct imported,
        DateTimeOffset now
    )
    {
        var act = new Act(
            study,
            imported.PersonId,
            imported.Role,
            imported.ActorKind,
            DerivedId.Of(study, $"{imported.Name}/act"),
            HappenedAt: imported.HappenedAt,
            Origin: imported.Origin
        );
        var number = 0;
        foreach (var change in imported.Changes)
        {
            yield return (
                change,
                [
                    .. change.Facts.Select(fact =>
                        RecordedEvents.Make(
                            fact,
                            act,
                            DerivedId.Of(study, $"{imported.Name}/{number++}"),
                            now,
                            store.WordSeal
                        )
                    ),
                ]
            );
        }
    }
}
