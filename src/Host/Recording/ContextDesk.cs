using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The door for commands that are decided on their own stream and on what they name of the study
/// around it.
/// </summary>
internal sealed class ContextDesk(Store store)
{
    public Task<Outcome> OnStudy(
        Act act,
        long? version,
        Named named,
        Func<StudyContext, Decision> decide,
        CancellationToken cancellation
    ) =>
        On<Study>(
            act,
            act.Study,
            version,
            study => study.StreamVersion,
            named,
            (_, context) => decide(context),
            cancellation
        );

    public Task<Outcome> OnSource(
        Act act,
        Guid source,
        long? version,
        Func<Source, StudyContext, Decision> decide,
        CancellationToken cancellation
    ) =>
        On<Source>(
            act,
            source,
            version,
            state => state.StreamVersion,
            Named.Nothing,
            (state, context) => decide(state!, context),
            cancellation
        );

    public Task<Outcome> OnParticipant(
        Act act,
        Guid participant,
        Func<Participant, Decision> decide,
        CancellationToken cancellation
    ) =>
        On<Participant>(
            act,
            participant,
            null,
            _ => 0,
            Named.Nothing,
            (state, _) => decide(state!),
            cancellation
        );

    public Task<Outcome> OnNewParticipant(
        Act act,
        Guid participant,
        Func<Participant?, Decision> decide,
        CancellationToken cancellation
    )
    {
        store.Keys.Make([participant]);
        return On<Participant>(
            act,
            participant,
            null,
            _ => 0,
            Named.Nothing,
            (state, _) => decide(state),
            cancellation,
            mayBeNew: true
        );
    }

    public Task<Outcome> OnMeeting(
        Act act,
        Guid meeting,
        Named named,
        Func<Meeting?, StudyContext, Decision> decide,
        CancellationToken cancellation,
        bool mayBeNew = false
    ) => On(act, meeting, null, _ => 0, named, decide, cancellation, mayBeNew);

    public Task<Outcome> OnTheory(
        Act act,
        long? version,
        Named named,
        Func<ProgramTheory, StudyContext, Decision> decide,
        CancellationToken cancellation
    )
    {
        var stream = DerivedId.ProgramTheory(act.Study);
        return On<ProgramTheory>(
            act,
            stream,
            version,
            theory => theory.StreamVersion,
            named,
            (theory, context) => decide(theory ?? new ProgramTheory(stream), context),
            cancellation,
            mayBeNew: true
        );
    }

    public Task<Outcome> OnReport(
        Act act,
        long? version,
        Named named,
        Func<ReportDraft, StudyContext, Decision> decide,
        CancellationToken cancellation
    )
    {
        var stream = DerivedId.Report(act.Study);
        return On<ReportDraft>(
            act,
            stream,
            version,
            report => report.ReportVersion,
            named,
            (report, context) => decide(report ?? new ReportDraft(stream, [], []), context),
            cancellation,
            mayBeNew: true
        );
    }

    private async Task<Outcome> On<T>(
        Act act,
        Guid stream,
        long? version,
        Func<T, long> versionOf,
        Named named,
        Func<T?, StudyContext, Decision> decide,
        CancellationToken cancellation,
        bool mayBeNew = false
    )
        where T : class
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, false, stream, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        var state = await session.LoadAsync<T>(stream, cancellation);
        if (
            await session.LoadAsync<Study>(act.Study, cancellation) is not { } study
            || (state is null && !mayBeNew)
        )
        {
            return Outcome.Missing;
        }

        if (version is { } seen && seen != (state is null ? 0 : versionOf(state)))
        {
            return Outcome.Stale;
        }

        return await transaction.Record(
            typeof(T),
            stream,
            isNew: state is null,
            act,
            decide(state, await Look(transaction, study, named, cancellation)),
            cancellation
        );
    }

    internal static async Task<StudyContext> Look(
        StudyTransaction transaction,
        Study study,
        Named named,
        CancellationToken cancellation
    )
    {
        var session = transaction.Session;
        var (book, themes) = (DerivedId.Codebook(study.Id), DerivedId.ThemeMap(study.Id));
        var tree = await session.LoadAsync<CodeTree>(book, cancellation) ?? new CodeTree(book, []);
        var excerpts = new List<CitedExcerpt>();
        foreach (var id in named.Excerpts)
        {
            if (await CitedExcerpts.Read(transaction, id, tree, cancellation) is { } cited)
            {
                excerpts.Add(cited);
            }
        }

        return new StudyContext(
            study,
            tree,
            await session.LoadAsync<ThemeMap>(themes, cancellation) ?? new ThemeMap(themes, []),
            [.. await session.LoadManyAsync<Participant>(cancellation, named.Participants)],
            [.. await session.LoadManyAsync<Source>(cancellation, named.Sources)],
            excerpts
        );
    }
}
