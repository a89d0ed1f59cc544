using JasperFx.Events;
using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Host.Recording;

/// <summary>
/// One transaction on one study: locks, what it reads, and the events it appends in the order of
/// the acts. Nothing is seen outside before it is committed.
/// </summary>
internal sealed class StudyTransaction : IAsyncDisposable
{
    private readonly Store _store;
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly HashSet<Guid> _unsaved = [];
    private readonly Dictionary<Guid, long> _versions = [];
    private Guid _last;
    private Func<Task> _keep = () => Task.CompletedTask;

    private StudyTransaction(
        Store store,
        Guid study,
        NpgsqlConnection connection,
        NpgsqlTransaction transaction
    )
    {
        _store = store;
        _connection = connection;
        _transaction = transaction;
        Study = study;
        Tenant = study.ToString("N");
        var options = Marten.Services.SessionOptions.ForTransaction(transaction);
        options.TenantId = Tenant;
        options.Tracking = DocumentTracking.None;
        Session = store.Documents.OpenSession(options);
    }

    public Guid Study { get; }

    public string Tenant { get; }

    public IDocumentSession Session { get; }

    public NpgsqlConnection Connection => _connection;

    public static async Task<StudyTransaction> Begin(
        Store store,
        Guid study,
        CancellationToken cancellation
    )
    {
        var connection = await store.Database.OpenConnectionAsync(cancellation);
        var transaction = await connection.BeginTransactionAsync(cancellation);
        return new StudyTransaction(store, study, connection, transaction);
    }

    /// <summary>
    /// Waits for others, and then says what became of the same request before; null for a new one.
    /// The versions of the streams in <paramref name="asked"/> come with the same answer.
    /// </summary>
    public async Task<Outcome?> Enter(
        Act act,
        bool analysisAlone,
        Guid? stream,
        CancellationToken cancellation,
        params Guid[] asked
    )
    {
        if (act.Request is not { } request)
        {
            await Lock(analysisAlone, stream, cancellation, asked);
            return null;
        }

        var fingerprint = request.Fingerprint(_store.Keys, Study);
        var before = await RequestKeys.Before(
            _connection,
            act.PersonId,
            request,
            fingerprint,
            cancellation
        );
        if (before is null)
        {
            await Lock(analysisAlone, stream, cancellation, asked);
            _keep = () =>
                RequestKeys.Keep(_connection, act, fingerprint, _store.Now(), cancellation);
        }

        return before;
    }

    /// <summary>
    /// Waits for others. Whoever changes single excerpts shares the study's analysis and holds one
    /// stream alone; whoever changes codes or many excerpts has the analysis alone.
    /// </summary>
    public async Task Lock(
        bool analysisAlone,
        Guid? stream,
        CancellationToken cancellation,
        params Guid[] asked
    )
    {
        await using var batch = new NpgsqlBatch(_connection, _transaction);
        batch.BatchCommands.Add(AnalysisLocks.Ask(Study, analysisAlone, stream));
        if (asked.Length > 0)
        {
            // A statement of its own, which sees what was committed until the locks were ours.
            batch.BatchCommands.Add(AskVersions(asked));
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        while (await reader.NextResultAsync(cancellation))
        {
            await TakeVersions(reader, asked, cancellation);
        }
    }

    /// <summary>How many events a stream had when it was first asked for.</summary>
    public async Task<long> Version(Guid stream, CancellationToken cancellation)
    {
        if (!_versions.TryGetValue(stream, out var version))
        {
            await using var batch = new NpgsqlBatch(_connection, _transaction);
            batch.BatchCommands.Add(AskVersions([stream]));
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await TakeVersions(reader, [stream], cancellation);
            version = _versions[stream];
        }

        return version;
    }

    /// <summary>
    /// Appends events to a stream. Events of one save are numbered stream by stream, so what was
    /// gathered is saved first whenever a stream comes up again after another one did.
    /// </summary>
    public async Task Append(
        Type kind,
        Guid stream,
        bool isNew,
        IReadOnlyList<IEvent> events,
        CancellationToken cancellation
    )
    {
        if (stream != _last && !_unsaved.Add(stream))
        {
            await Save(cancellation);
            _unsaved.Add(stream);
        }

        _last = stream;
        if (isNew)
        {
            Session.Events.StartStream(kind, stream, events);
        }
        else
        {
            Session.Events.Append(stream, events);
        }
    }

    /// <summary>Records what was decided on one stream, if anything, and commits it.</summary>
    public async Task<Outcome> Record(
        Type kind,
        Guid stream,
        bool isNew,
        Act act,
        Decision decision,
        CancellationToken cancellation
    )
    {
        if (decision.Refusal is { } refusal)
        {
            return Outcome.Refused(refusal);
        }

        if (decision.Facts.Count == 0)
        {
            return Outcome.AlreadySo;
        }

        await Append(kind, stream, isNew, _store.Seal(act, decision.Facts), cancellation);
        await Commit(cancellation);
        return Outcome.Recorded;
    }

    public async Task Save(CancellationToken cancellation)
    {
        await Session.SaveChangesAsync(cancellation);
        _unsaved.Clear();
        _last = Guid.Empty;
    }

    public async Task Commit(CancellationToken cancellation)
    {
        await Save(cancellation);
        await _keep();
        await _transaction.CommitAsync(cancellation);
        _store.Notices.Tell();
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private NpgsqlBatchCommand AskVersions(Guid[] streams)
    {
        var ask = new NpgsqlBatchCommand(StoreSetup.StreamVersions);
        ask.Parameters.AddWithValue(Tenant);
        ask.Parameters.AddWithValue(streams);
        return ask;
    }

    private async Task TakeVersions(
        NpgsqlDataReader reader,
        Guid[] streams,
        CancellationToken cancellation
    )
    {
        foreach (var stream in streams)
        {
            _versions[stream] = 0;
        }

        while (await reader.ReadAsync(cancellation))
        {
            _versions[reader.GetGuid(0)] = reader.GetInt64(1);
        }
    }
}
