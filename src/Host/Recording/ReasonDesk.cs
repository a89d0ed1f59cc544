using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Recording;

/// <summary>The door for a reason that is given later: it finds the entry it is for.</summary>
internal sealed class ReasonDesk(Store store)
{
    public async Task<Outcome> Give(Act act, GiveReason command, CancellationToken cancellation)
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, false, act.Study, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (await session.LoadAsync<Study>(act.Study, cancellation) is not { } study)
        {
            return Outcome.Missing;
        }

        if (command.Version is { } seen && seen != study.StreamVersion)
        {
            return Outcome.Stale;
        }

        var (book, themes) = (DerivedId.Codebook(act.Study), DerivedId.ThemeMap(act.Study));
        var entry = await session.Events.LoadAsync(command.EventId, cancellation);
        return await transaction.Record(
            typeof(Study),
            act.Study,
            isNew: false,
            act,
            GiveReason.Decide(
                command,
                entry?.Data,
                study,
                await session.LoadAsync<CodeTree>(book, cancellation) ?? new CodeTree(book, []),
                await session.LoadAsync<ThemeMap>(themes, cancellation) ?? new ThemeMap(themes, [])
            ),
            cancellation
        );
    }
}
