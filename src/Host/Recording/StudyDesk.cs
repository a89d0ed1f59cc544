using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The one door for commands: it waits its turn, reads what the decider needs, lets it decide, and
/// records what it decided, in one transaction.
/// </summary>
internal sealed class StudyDesk(Store store)
{
    private readonly KnownStates<CodeTree> _trees = new(tree => tree.CodeVersion);
    private readonly KnownStates<Source> _sources = new(source => source.StreamVersion);

    public Task<Outcome> OnStudy(
        Act act,
        long? version,
        Func<Study, Decision> decide,
        CancellationToken cancellation
    ) =>
        OnSnapshot<Study>(
            act,
            act.Study,
            version,
            study => study.StreamVersion,
            isNew: false,
            study => decide(study!),
            cancellation
        );

    public Task<Outcome> OpenStudy(Act act, OpenStudy command, CancellationToken cancellation)
    {
        store.Keys.Make([act.Study]);
        return OnSnapshot<Study>(
            act,
            act.Study,
            null,
            study => study.StreamVersion,
            isNew: true,
            study => Domain.Studies.OpenStudy.Decide(command, study),
            cancellation
        );
    }

    public Task<Outcome> Enrol(Act act, EnrolParticipant command, CancellationToken cancellation)
    {
        store.Keys.Make([command.ParticipantId]);
        return OnSnapshot<Participant>(
            act,
            command.ParticipantId,
            null,
            _ => 0,
            isNew: true,
            participant => EnrolParticipant.Decide(command, participant),
            cancellation
        );
    }

    public Task<Outcome> OnSource(
        Act act,
        Guid sourceId,
        long? version,
        Func<Source, Decision> decide,
        CancellationToken cancellation,
        bool analysisAlone = false
    ) =>
        OnSnapshot<Source>(
            act,
            sourceId,
            version,
            source => source.StreamVersion,
            isNew: false,
            source => decide(source!),
            cancellation,
            analysisAlone
        );

    public Task<Outcome> OnCodebook(
        Act act,
        long? version,
        Func<CodeTree, Decision> decide,
        CancellationToken cancellation
    ) => OnCodes(act, version, [], (tree, _) => decide(tree), cancellation);

    /// <summary>For what moves codings too: the decider sees the open codings of these codes.</summary>
    public async Task<Outcome> OnCodes(
        Act act,
        long? version,
        IReadOnlyList<Guid> codes,
        Func<CodeTree, IReadOnlyList<PlacedCoding>, Decision> decide,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        if (await transaction.Session.LoadAsync<Study>(act.Study, cancellation) is null)
        {
            return Outcome.Missing;
        }

        var stream = DerivedId.Codebook(act.Study);
        var tree = await transaction.Session.LoadAsync<CodeTree>(stream, cancellation);
        if (version is { } seen && seen != (tree?.CodeVersion ?? 0))
        {
            return Outcome.Stale;
        }

        IReadOnlyList<PlacedCoding> codings = [];
        if (codes.Count > 0)
        {
            if (await OpenCodings.Of(transaction.Session, codes, cancellation) is not { } found)
            {
                return Outcome.Refused(OpenCodings.Behind);
            }

            codings = found;
        }

        var whole = tree ?? new CodeTree(stream, []);
        return await transaction.Record(
            typeof(CodeTree),
            stream,
            isNew: tree is null,
            act,
            decide(
                act.Blind is { } blind ? await blind.Sees(transaction, whole, cancellation) : whole,
                codings
            ),
            cancellation
        );
    }

    /// <summary>For a command on one excerpt, new or there already.</summary>
    public async Task<Outcome> OnExcerpt(
        Act act,
        Guid excerptId,
        Guid? newIn,
        long? version,
        Func<Excerpt?, Source, CodeTree, Decision> decide,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        var codebook = DerivedId.Codebook(act.Study);
        if (
            await transaction.Enter(
                act,
                false,
                excerptId,
                cancellation,
                [codebook, excerptId, .. newIn is { } named ? [named] : Array.Empty<Guid>()]
            ) is
            { } before
        )
        {
            return before;
        }

        var tree =
            await _trees.Read(transaction, codebook, cancellation)
            ?? (
                await transaction.Version(codebook, cancellation) == 0
                    ? new CodeTree(codebook, [])
                    : throw new InvalidOperationException($"Codebook {codebook:N} has no snapshot.")
            );
        var (excerpt, stands) = await ExcerptReader.Read(
            transaction,
            excerptId,
            tree,
            cancellation
        );
        if (
            (excerpt?.SourceId ?? newIn) is not { } sourceId
            || await _sources.Read(transaction, sourceId, cancellation) is not { } source
        )
        {
            return Outcome.Missing;
        }

        if (version is { } seen && seen != stands)
        {
            return Outcome.Stale;
        }

        return await transaction.Record(
            typeof(Excerpt),
            excerptId,
            isNew: excerpt is null,
            act,
            decide(
                excerpt,
                source,
                act.Blind is { } blind ? await blind.Sees(transaction, tree, cancellation) : tree
            ),
            cancellation
        );
    }

    private async Task<Outcome> OnSnapshot<T>(
        Act act,
        Guid stream,
        long? version,
        Func<T, long> versionOf,
        bool isNew,
        Func<T?, Decision> decide,
        CancellationToken cancellation,
        bool analysisAlone = false
    )
        where T : class
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, analysisAlone, stream, cancellation) is { } before)
        {
            return before;
        }

        var state = await transaction.Session.LoadAsync<T>(stream, cancellation);
        return state is null && !isNew ? Outcome.Missing
            : state is not null && version is { } seen && seen != versionOf(state) ? Outcome.Stale
            : await transaction.Record(
                typeof(T),
                stream,
                isNew: state is null,
                act,
                decide(state),
                cancellation
            );
    }
}
