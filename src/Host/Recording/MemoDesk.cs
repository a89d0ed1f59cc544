using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Recording;

/// <summary>The door for commands on memos: it finds what a memo is about, and destroys its key.</summary>
internal sealed class MemoDesk(Store store)
{
    public async Task<Outcome> Write(Act act, WriteMemo command, CancellationToken cancellation)
    {
        var key = DerivedId.MemoKey(act.Study, command.MemoId);
        store.Keys.Make([key]);
        return await On(
            act,
            command.MemoId,
            command.About,
            null,
            (memo, about) => WriteMemo.Decide(command, memo, about, act.PersonId, key),
            cancellation,
            mayBeNew: true
        );
    }

    /// <summary>For a command on a memo and, where it names one, on another thing.</summary>
    public async Task<Outcome> On(
        Act act,
        Guid memoId,
        MemoTarget? target,
        long? version,
        Func<Memo?, NotedThing?, Decision> decide,
        CancellationToken cancellation,
        bool mayBeNew = false
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, false, memoId, cancellation) is { } before)
        {
            return before;
        }

        var memo = await transaction.Session.LoadAsync<Memo>(memoId, cancellation);
        return memo is null && !mayBeNew ? Outcome.Missing
            : memo is not null && version is { } seen && seen != memo.StreamVersion ? Outcome.Stale
            : await transaction.Record(
                typeof(Memo),
                memoId,
                isNew: memo is null,
                act,
                decide(memo, target is null ? null : await Find(transaction, target, cancellation)),
                cancellation
            );
    }

    /// <summary>
    /// Destroys the key once the decision is on record. Asked again, it finishes what a crash in
    /// between left undone.
    /// </summary>
    public async Task<Outcome> Destroy(Act act, DestroyMemo command, CancellationToken cancellation)
    {
        var outcome = await On(
            act,
            command.MemoId,
            null,
            command.Version,
            (memo, _) => DestroyMemo.Decide(command, memo!, act.PersonId),
            cancellation
        );
        if (outcome.Kind is OutcomeKind.Recorded or OutcomeKind.AlreadySo)
        {
            store.Keys.Destroy(DerivedId.MemoKey(act.Study, command.MemoId));
        }

        return outcome;
    }

    private static async Task<NotedThing?> Find(
        StudyTransaction transaction,
        MemoTarget target,
        CancellationToken cancellation
    )
    {
        var session = transaction.Session;
        return target.Kind switch
        {
            MemoTargetKind.Study => target.Id == transaction.Study
            && await session.LoadAsync<Study>(target.Id, cancellation) is not null
                ? Thing([])
                : null,
            MemoTargetKind.Participant => await session.LoadAsync<Participant>(
                target.Id,
                cancellation
            )
                is not null
                ? Thing([target.Id])
                : null,
            MemoTargetKind.Source => await session.LoadAsync<Source>(target.Id, cancellation)
                is { } source
                ? Thing(source.Participants)
                : null,
            MemoTargetKind.Excerpt => await Excerpt(transaction, target.Id, _ => true, cancellation)
                is { } subjects
                ? Thing(subjects)
                : null,
            MemoTargetKind.Coding => target.ExcerptId is { } excerpt
            && await Excerpt(
                transaction,
                excerpt,
                found => found.Codings.Any(coding => coding.CodingId == target.Id),
                cancellation
            )
                is { } subjects
                ? Thing(subjects)
                : null,
            MemoTargetKind.Code => await session.LoadAsync<CodeTree>(
                DerivedId.Codebook(transaction.Study),
                cancellation
            )
                is { } tree
            && tree.Find(target.Id) is { } code
                ? Thing(code.Subjects())
                : null,
            MemoTargetKind.Theme => await session.LoadAsync<ThemeMap>(
                DerivedId.ThemeMap(transaction.Study),
                cancellation
            )
                is { } map
            && map.Find(target.Id) is { } theme
                ? Thing(theme.Subjects())
                : null,
            MemoTargetKind.Memo => await session.LoadAsync<Memo>(target.Id, cancellation)
                is { } memo
                ? Thing([
                    .. (memo.Text?.Subjects ?? []).Where(subject =>
                        subject != DerivedId.MemoKey(transaction.Study, memo.Id)
                    ),
                ])
                : null,
            MemoTargetKind.Entry => await Entry(transaction, target.Id, cancellation)
                is { } subjects
                ? Thing(subjects)
                : null,
            _ => null,
        };

        NotedThing Thing(IReadOnlyList<Guid> subjects) => new(target, subjects);
    }

    private static async Task<IReadOnlyList<Guid>?> Excerpt(
        StudyTransaction transaction,
        Guid id,
        Func<Excerpt, bool> isIt,
        CancellationToken cancellation
    )
    {
        var book = DerivedId.Codebook(transaction.Study);
        var tree =
            await transaction.Session.LoadAsync<CodeTree>(book, cancellation)
            ?? new CodeTree(book, []);
        var (excerpt, _) = await ExcerptReader.Read(transaction, id, tree, cancellation);
        return excerpt is not null && isIt(excerpt)
            ? await Speakers(transaction, excerpt.SourceId, cancellation)
            : null;
    }

    // A note on an entry may say again what the entry says, or what stood in its passage.
    private static async Task<IReadOnlyList<Guid>?> Entry(
        StudyTransaction transaction,
        Guid eventId,
        CancellationToken cancellation
    )
    {
        var entry = await transaction.Session.Events.LoadAsync(eventId, cancellation);
        if (entry is null)
        {
            return null;
        }

        var words = WordsIn.Find(entry.Data).SelectMany(field => field.Words.Subjects);
        var source = entry.Data.GetType().GetProperty("SourceId")?.GetValue(entry.Data) as Guid?;
        return
        [
            .. words
                .Concat(source is { } id ? await Speakers(transaction, id, cancellation) : [])
                .Distinct(),
        ];
    }

    private static async Task<IReadOnlyList<Guid>> Speakers(
        StudyTransaction transaction,
        Guid source,
        CancellationToken cancellation
    ) => (await transaction.Session.LoadAsync<Source>(source, cancellation))?.Participants ?? [];
}
