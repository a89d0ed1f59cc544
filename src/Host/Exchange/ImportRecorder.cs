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
        var changes = Sealed(import);
        await using var transaction = await StudyTransaction.Begin(
            store,
            import.Study,
            cancellation
        );
        await transaction.Lock(analysisAlone: true, null, cancellation);
        await Record(transaction, import, changes, progress, cancellation);
        return changes.Sum(change => change.Events.Count);
    }

    /// <summary>The same for a request, which may carry a key.</summary>
    public async Task<Outcome> Record(Act act, Import import, CancellationToken cancellation)
    {
        var changes = Sealed(import);
        await using var transaction = await StudyTransaction.Begin(
            store,
            import.Study,
            cancellation
        );
        if (await transaction.Enter(act, analysisAlone: true, null, cancellation) is { } before)
        {
            return before;
        }

        await Record(transaction, import, changes, new Progress<double>(), cancellation);
        return Outcome.Recorded;
    }

    /// <summary>What became of the same request before; null for a new one.</summary>
    public async Task<Outcome?> Before(Act act, CancellationToken cancellation)
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        return await transaction.Enter(act, analysisAlone: false, null, cancellation);
    }

    /// <exception cref="ImportRefusedException">The study is there already.</exception>
    public async Task RefuseTwice(Guid study, CancellationToken cancellation)
    {
        await using var session = store.Documents.QuerySession(study.ToString("N"));
        if (await session.LoadAsync<Study>(study, cancellation) is not null)
        {
            throw ImportRefusedException.Twice(study);
        }
    }

    private static async Task Record(
        StudyTransaction transaction,
        Import import,
        List<(StreamChange Change, IReadOnlyList<IEvent> Events)> changes,
        IProgress<double> progress,
        CancellationToken cancellation
    )
    {
        var study = await transaction.Session.LoadAsync<Study>(import.Study, cancellation);
        if (import.IsNewStudy && study is not null)
        {
            throw ImportRefusedException.Twice(import.Study);
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
    }

    private List<(StreamChange Change, IReadOnlyList<IEvent> Events)> Sealed(Import import)
    {
        var now = store.Now();
        return [.. import.Acts.SelectMany(act => Seal(import.Study, act, now))];
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
