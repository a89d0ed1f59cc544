using Marten;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The door for commands on coding rounds and their differences. It has the study's analysis alone,
/// so that what it looks at stands until it is decided on.
/// </summary>
internal sealed class RoundDesk(Store store)
{
    private readonly KnownDifferences _known = new();

    public async Task<Outcome> Open(Act act, OpenRound command, CancellationToken cancellation)
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (await session.LoadAsync<Study>(act.Study, cancellation) is not { } study)
        {
            return Outcome.Missing;
        }

        var rounds = await session.Query<CodingRound>().ToListAsync(cancellation);
        var context = await ContextDesk.Look(
            transaction,
            study,
            new Named([], [.. command.Items.Select(item => item.SourceId)], command.Units ?? []),
            cancellation
        );
        return await transaction.Record(
            typeof(CodingRound),
            command.RoundId,
            isNew: true,
            act,
            OpenRound.Decide(
                command,
                rounds.FirstOrDefault(round => round.Id == command.RoundId),
                rounds,
                context
            ),
            cancellation
        );
    }

    public async Task<Outcome> OnRound(
        Act act,
        Guid roundId,
        Func<CodingRound, Decision> decide,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        return
            await transaction.Session.LoadAsync<CodingRound>(roundId, cancellation) is not { } round
            ? Outcome.Missing
            : await transaction.Record(
                typeof(CodingRound),
                roundId,
                isNew: false,
                act,
                decide(round),
                cancellation
            );
    }

    public async Task<Outcome> Close(Act act, CloseRound command, CancellationToken cancellation)
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (
            await session.LoadAsync<CodingRound>(command.RoundId, cancellation) is not { } round
            || await session.LoadAsync<Study>(act.Study, cancellation) is not { } study
        )
        {
            return Outcome.Missing;
        }

        return await Find(transaction, round, cancellation) is not { } found
            ? Outcome.Refused(OpenCodings.Behind)
            : await transaction.Record(
                typeof(CodingRound),
                round.Id,
                isNew: false,
                act,
                CloseRound.Decide(command, round, found, study.Framing.Approach),
                cancellation
            );
    }

    /// <summary>For what is decided on one difference and may change codings.</summary>
    public async Task<Outcome> OnDifference(
        Act act,
        Guid roundId,
        Guid differenceId,
        Func<DifferenceContext, StreamDecision> decide,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        if (
            await transaction.Session.LoadAsync<CodingRound>(roundId, cancellation) is not { } round
        )
        {
            return Outcome.Missing;
        }

        if (await Find(transaction, round, cancellation) is not { } found)
        {
            return Outcome.Refused(OpenCodings.Behind);
        }

        if (found.FirstOrDefault(one => one.Id == differenceId) is not { } difference)
        {
            return round.IsRunningBlind()
                ? Outcome.Refused(DetectDifferences.StillBlind)
                : Outcome.Missing;
        }

        return await transaction.Record(
            store,
            act,
            decide(await Look(transaction, round, difference, cancellation)),
            cancellation
        );
    }

    /// <summary>Null where the coding table did not catch up in time.</summary>
    private async Task<IReadOnlyList<Difference>?> Find(
        StudyTransaction transaction,
        CodingRound round,
        CancellationToken cancellation
    )
    {
        if (round.IsRunningBlind())
        {
            return [];
        }

        var reader = new StudyReader(transaction.Connection, store.WordSeal, transaction.Study);
        return await OpenCodings.CatchUp(transaction.Session, cancellation)
            ? await _known.Read(reader, round, cancellation)
            : null;
    }

    private static async Task<DifferenceContext> Look(
        StudyTransaction transaction,
        CodingRound round,
        Difference difference,
        CancellationToken cancellation
    )
    {
        var session = transaction.Session;
        var book = DerivedId.Codebook(transaction.Study);
        var tree = await session.LoadAsync<CodeTree>(book, cancellation) ?? new CodeTree(book, []);
        var excerpts = new List<Excerpt>();
        foreach (var id in difference.Codings().Select(coding => coding.ExcerptId).Distinct())
        {
            var (excerpt, _) = await ExcerptReader.Read(transaction, id, tree, cancellation);
            excerpts.Add(excerpt!);
        }

        return new DifferenceContext(
            round,
            difference,
            (await session.LoadAsync<Source>(difference.SourceId, cancellation))!,
            tree,
            excerpts
        );
    }
}
