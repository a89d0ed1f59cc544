using System.Text.Json;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Languages;
using PeerEvents.Projections.Sources;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Projections.Audit;

/// <summary>Reads one study as of any moment. It opens words and decides nothing.</summary>
public sealed class StudyReader(
    NpgsqlConnection connection,
    WordSeal seal,
    Guid study,
    Guid? viewer = null,
    Language? language = null
)
{
    private readonly JsonSerializerOptions _json = StoredJson.Options(seal);
    private readonly string _tenant = study.ToString("N");

    /// <summary>The study this reads.</summary>
    public Guid Study => study;

    /// <summary>Who reads; null for whoever keeps the record and its keys.</summary>
    public Guid? Viewer => viewer;

    /// <summary>What the trail is told in.</summary>
    public Language Language { get; } = language ?? Language.English;

    internal NpgsqlConnection Connection => connection;

    internal JsonSerializerOptions Json => _json;

    internal string Tenant => _tenant;

    /// <summary>The moment asked for, or why there is none.</summary>
    public async Task<(Moment? Moment, Refusal? Refusal)> Resolve(
        PointInTime? at,
        CancellationToken cancellation
    )
    {
        if (at is { Milestone: { } slug })
        {
            var now = await Positions.Now(connection, study, cancellation);
            var named = (await StudyAt(now, cancellation))?.Milestones.FirstOrDefault(milestone =>
                NameMilestone.Slug(milestone.Name.Text ?? "") == slug
            );
            at = named is null ? at : new PointInTime(named.Moment, null, null);
        }

        return await Positions.Resolve(connection, study, at, cancellation);
    }

    /// <summary>The codebook as of a moment, from its own stream alone.</summary>
    public async Task<CodeTree> Codebook(Moment moment, CancellationToken cancellation)
    {
        var id = DerivedId.Codebook(study);
        return await Fold<CodeTree>(id, CodeTree.Evolve, moment, cancellation)
            ?? new CodeTree(id, []);
    }

    /// <summary>The themes as of a moment, from their own stream alone.</summary>
    public async Task<ThemeMap> Themes(Moment moment, CancellationToken cancellation)
    {
        var id = DerivedId.ThemeMap(study);
        return await Fold<ThemeMap>(id, ThemeMap.Evolve, moment, cancellation)
            ?? new ThemeMap(id, []);
    }

    /// <summary>The program theory as of a moment; null before it was begun.</summary>
    public Task<ProgramTheory?> Theory(Moment moment, CancellationToken token) =>
        Fold<ProgramTheory>(DerivedId.ProgramTheory(study), ProgramTheory.Evolve, moment, token);

    /// <summary>The report as of a moment; null before its first claim.</summary>
    public Task<ReportDraft?> Report(Moment moment, CancellationToken cancellation) =>
        Fold<ReportDraft>(DerivedId.Report(study), ReportDraft.Evolve, moment, cancellation);

    /// <summary>The sources as of a moment, by id.</summary>
    internal Task<IReadOnlyList<Source>> Sources(Moment moment, CancellationToken cancellation) =>
        FoldedStreams.Read<Source>(this, "source", Source.Evolve, moment, cancellation);

    /// <summary>The meetings as of a moment, by id.</summary>
    public Task<IReadOnlyList<Meeting>> Meetings(Moment moment, CancellationToken cancellation) =>
        FoldedStreams.Read<Meeting>(this, "meeting", Meeting.Evolve, moment, cancellation);

    /// <summary>The coding rounds as of a moment, by id.</summary>
    public Task<IReadOnlyList<CodingRound>> Rounds(Moment moment, CancellationToken cancellation) =>
        FoldedStreams.Read<CodingRound>(
            this,
            "codinground",
            CodingRound.Evolve,
            moment,
            cancellation
        );

    /// <summary>The memos as of a moment, by id, with all their words.</summary>
    internal Task<IReadOnlyList<Memo>> Memos(Moment moment, CancellationToken cancellation) =>
        FoldedStreams.Read<Memo>(this, "memo", Memo.Evolve, moment, cancellation);

    /// <summary>The study itself as of a moment; null before it was opened.</summary>
    public async Task<Study?> StudyAt(Moment moment, CancellationToken cancellation) =>
        (await Events([study], moment, cancellation)).Aggregate(
            (Study?)null,
            (state, e) => Domain.Studies.Study.Evolve(state, e.Data)
        );

    /// <summary>Everything as of a moment.</summary>
    public Task<AnalysisState> State(Moment moment, CancellationToken cancellation) =>
        StateReader.Read(this, moment, cancellation);

    /// <summary>Everything as of a moment, with the words of the texts.</summary>
    public async Task<StateDocument> Document(Moment moment, CancellationToken cancellation)
    {
        var state = await State(moment, cancellation);
        var texts = state.Sources.SelectMany(source => source.Texts).Select(text => text.TextId);
        return StateDocument.Of(
            study,
            moment,
            state,
            await SourceTexts.Read(connection, _json, study, [.. texts], cancellation)
        ) with
        {
            Memos = [.. state.Memos.Select(memo => memo.SeenBy(viewer))],
        };
    }

    /// <summary>What changed from one moment to a later one.</summary>
    public async Task<StudyDiff> Diff(Moment from, Moment to, CancellationToken cancellation)
    {
        var book = await Events([DerivedId.Codebook(study)], to, cancellation);
        var tree = await Codebook(to, cancellation);
        return StudyDiff.Between(
            (from, await Codebook(from, cancellation)),
            (to, tree),
            await CodingMoves.Read(connection, _tenant, from.Sequence, to.Sequence, cancellation),
            book.Where(e => e.Sequence > from.Sequence).Select(e => e.Data).OfType<CodeSplit>()
        ) with
        {
            Themes = ThemeChange.Between(
                await Themes(from, cancellation),
                await Themes(to, cancellation),
                tree
            ),
            Others = await OtherChange.Between(this, from, to, cancellation),
        };
    }

    /// <summary>One code's history and lineage; null for a code not made by then.</summary>
    public async Task<CodeHistory?> History(
        Guid code,
        Moment moment,
        CancellationToken cancellation
    ) =>
        CodeHistory.Of(
            code,
            await Codebook(moment, cancellation),
            await EntriesOf(DerivedId.Codebook(study), moment, cancellation)
        );

    /// <summary>The entries of one stream up to a moment.</summary>
    internal Task<IReadOnlyList<(Moment Moment, StoredEntry Stored, object Data)>> EntriesOf(
        Guid stream,
        Moment moment,
        CancellationToken cancellation
    ) => MomentEntries.OfStream(connection, _json, study, stream, moment.Number, cancellation);

    /// <summary>The open excerpts of a source with their codings.</summary>
    public Task<IReadOnlyList<ExcerptState>> ExcerptsOfSource(
        Guid source,
        Moment moment,
        CancellationToken cancellation
    ) => ExcerptTables.Open(connection, _tenant, moment.Sequence, cancellation, source);

    /// <summary>The open codings of a code.</summary>
    public Task<IReadOnlyList<PlacedCoding>> ExcerptsWithCode(
        Guid code,
        Moment moment,
        CancellationToken cancellation
    ) => ExcerptTables.WithCode(connection, _tenant, moment.Sequence, code, cancellation);

    /// <summary>The open codings of a source.</summary>
    internal Task<IReadOnlyList<PlacedCoding>> CodingsOfSource(
        Guid source,
        Moment moment,
        CancellationToken cancellation
    ) => ExcerptTables.Codings(connection, _tenant, moment.Sequence, source, cancellation);

    /// <summary>All codings that were open at a moment.</summary>
    public Task<IReadOnlyList<PlacedCoding>> Codings(
        Moment moment,
        CancellationToken cancellation
    ) => ExcerptTables.Codings(connection, _tenant, moment.Sequence, null, cancellation);

    /// <summary>How many codings each code has as of a moment; codes without any are left out.</summary>
    public Task<IReadOnlyDictionary<Guid, long>> Counts(
        Moment moment,
        CancellationToken cancellation
    ) => CodingDeltas.Read(connection, _tenant, moment.Sequence, cancellation);

    /// <summary>The events of some streams up to a moment.</summary>
    public Task<IReadOnlyList<StreamEvent>> Events(
        IReadOnlyList<Guid> streams,
        Moment moment,
        CancellationToken cancellation
    ) => StreamEvents.Read(connection, _json, study, streams, moment.Sequence, cancellation);

    /// <summary>The entries that made the moments from one to another, both included.</summary>
    public IAsyncEnumerable<AuditEntry> Trail(
        long from,
        long to,
        Depth depth,
        bool pseudonyms,
        CancellationToken cancellation
    ) => AuditTrail.Read(connection, seal, study, from, to, depth, Names(pseudonyms), cancellation);

    /// <summary>The entries that made these moments and no others.</summary>
    internal IAsyncEnumerable<AuditEntry> Trail(
        IReadOnlyCollection<long> moments,
        CancellationToken cancellation
    ) => AuditTrail.Read(connection, seal, study, moments, Names(), cancellation);

    private TrailNames Names(bool pseudonyms = false) => new(pseudonyms, Language);

    private async Task<T?> Fold<T>(
        Guid stream,
        Func<T?, Guid, object, T?> evolve,
        Moment moment,
        CancellationToken cancellation
    )
        where T : class =>
        (await Events([stream], moment, cancellation)).Aggregate(
            (T?)null,
            (state, e) => evolve(state, stream, e.Data)
        );
}
