using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Endpoints;

/// <summary>
/// Lets a signed-in person into their studies and nobody into others': a study that is not theirs
/// is not there. What they may do in it follows from their role.
/// </summary>
public sealed class StudyDoor
{
    private readonly Store _store;
    private readonly Desks _desks;
    private readonly Standings _standings;

    internal StudyDoor(Store store)
    {
        _store = store;
        _desks = new Desks(store);
        _standings = new Standings(store);
    }

    internal WordSeal Seal => _store.WordSeal;

    internal Store Store => _store;

    internal async Task<IResult> Write(
        HttpContext http,
        Guid study,
        object? command,
        Func<Desks, Act, CancellationToken, Task<Outcome>> write,
        Func<Outcome, IResult>? answer = null,
        Right right = Right.Analyse
    )
    {
        var (role, blind, closed) = await Enter(http, study, command, right);
        if (closed is not null)
        {
            return closed;
        }

        if (blind is not null && BlindCoder.MustWait(http.Request.Path))
        {
            return Answer.Blind();
        }

        var (key, badKey) = RequestKeyHeader.Read(http, command!);
        var (happenedAt, decidedIn, badHeader) = ActHeaders.Read(http, _store.Now());
        if ((badKey ?? badHeader) is { } malformed)
        {
            return Answer.Malformed(malformed);
        }

        if (await NamedPeople.Problem(_store, study, command!, http.RequestAborted) is { } unknown)
        {
            return Answer.From(Outcome.Refused(unknown));
        }

        var act = new Act(
            study,
            http.User.Person(),
            role,
            ActorKind.Person,
            _store.NewId(),
            Causation: decidedIn,
            HappenedAt: happenedAt,
            Request: key,
            Blind: blind is null ? null : new BlindCoder(blind, http.User.Person())
        );
        var outcome = await write(_desks, act, http.RequestAborted);
        if (outcome.Kind == OutcomeKind.Recorded)
        {
            http.Response.Headers[ActHeaders.Act] = $"{outcome.Before ?? act.Correlation:D}";
        }

        return (answer ?? Answer.From)(outcome);
    }

    /// <summary>Lets somebody in who may do something, in their role, or says why not.</summary>
    internal async Task<(Role Role, CodingRound? Blind, IResult? Closed)> Enter(
        HttpContext http,
        Guid study,
        object? command,
        Right right
    )
    {
        var (standing, blind) = await Standing(http, study);
        var closed =
            standing is not { } role ? Answer.From(Outcome.Missing)
            : !role.May(right) ? Answer.NotAllowed()
            : Answer.ProblemWith(_store, command);
        return (standing.GetValueOrDefault(), blind, closed);
    }

    internal Task<IResult> Open(HttpContext http, StartStudy? command) =>
        OpenBy(
            http,
            command,
            async (opening, token) =>
            {
                var open = new OpenStudy(
                    command!.StudyId,
                    command.Title,
                    command.Description,
                    opening.PersonId,
                    opening.PersonName
                );
                var act = opening.In(command.StudyId);
                return (command.StudyId, await _desks.Study.OpenStudy(act, open, token));
            }
        );

    /// <summary>Opens a study, which whoever is signed in leads.</summary>
    internal async Task<IResult> OpenBy(
        HttpContext http,
        object? command,
        Func<OpeningAct, CancellationToken, Task<(Guid Study, Outcome Outcome)>> open
    )
    {
        if (Answer.ProblemWith(_store, command) is { } problem)
        {
            return problem;
        }

        var (key, malformed) = RequestKeyHeader.Read(http, command!);
        if (malformed is not null)
        {
            return Answer.Malformed(malformed);
        }

        var (study, outcome) = await open(
            new OpeningAct(http.User.Person(), http.User.DisplayName(), _store.NewId(), key),
            http.RequestAborted
        );
        return Answer.Created(outcome, $"/api/studies/{study:N}");
    }

    /// <summary>Reads as of the moment that <c>at</c> names; nothing named means now.</summary>
    internal Task<IResult> Read<T>(
        HttpContext http,
        Guid study,
        string? at,
        Func<StudyReader, Moment, CancellationToken, Task<T?>> read
    )
        where T : class =>
        ReadKnowing(
            http,
            study,
            at,
            null,
            (reader, moment, _, token) => read(reader, moment, token)
        );

    /// <summary>As <see cref="Read"/>, with a moment that is known already, where it may be seen.</summary>
    internal async Task<IResult> ReadKnowing<T>(
        HttpContext http,
        Guid study,
        string? at,
        long? known,
        Func<StudyReader, Moment, Moment?, CancellationToken, Task<T?>> read
    )
        where T : class
    {
        var (role, blind) = await Standing(http, study);
        if (role is null)
        {
            return Answer.From(Outcome.Missing);
        }

        var (point, malformed) = Point(at);
        if (malformed is not null)
        {
            return Answer.Malformed(malformed);
        }

        await using var connection = await Connect(http);
        var reader = Reader(connection, study, http);
        var (moment, refusal) = await Standings.Resolve(reader, point, blind, http.RequestAborted);
        if (moment is null)
        {
            return refusal == BlindReading.Refusal ? Answer.Blind() : Answer.Malformed(refusal!);
        }

        var then = known is { } number
            ? await Standings.Seen(reader, number, blind, http.RequestAborted)
            : null;
        return await read(reader, moment, then, http.RequestAborted) is { } found
            ? Results.Json(found, OpenedJson.Line)
            : Answer.From(Outcome.Missing);
    }

    /// <summary>Reads a part of a list; the parts of one list are as of one moment.</summary>
    internal Task<IResult> ReadPart<T>(
        HttpContext http,
        Guid study,
        Paging paging,
        Func<StudyReader, Moment, PageOf, CancellationToken, Task<T?>> read
    )
        where T : class =>
        paging.Part(out var at, out var refusal) is { } part
            ? Read(http, study, at, (reader, moment, token) => read(reader, moment, part, token))
            : Task.FromResult(Answer.Malformed(refusal!));

    /// <summary>The studies of the person who asks, by id.</summary>
    internal Task<IReadOnlyList<Study>> Mine(HttpContext http) =>
        _standings.StudiesOf(http.User.Person(), http.RequestAborted);

    internal async Task<Role?> RoleIn(HttpContext http, Guid study) =>
        (await Standing(http, study)).Role;

    /// <summary>As what somebody is in a study, and the running blind round they code in.</summary>
    internal Task<(Role? Role, CodingRound? Blind)> Standing(HttpContext http, Guid study) =>
        _standings.Of(study, http.User.Person(), http.RequestAborted);

    /// <summary>Who may hear that there is something new; not who codes in a blind round.</summary>
    internal Task<IReadOnlySet<Guid>> Hearers(Guid study, CancellationToken cancellation) =>
        _standings.Hearers(study, cancellation);

    /// <summary>The last moment of a study that can be read.</summary>
    internal async Task<long> LastMoment(Guid study, CancellationToken cancellation)
    {
        await using var connection = await _store.Database.OpenConnectionAsync(cancellation);
        return (await Positions.Now(connection, study, cancellation)).Number;
    }

    internal Task<NpgsqlConnection> Connect(HttpContext http) =>
        _store.Database.OpenConnectionAsync(http.RequestAborted).AsTask();

    /// <summary>Reads for one person: nobody else's private memos; in the language they ask for.</summary>
    internal StudyReader Reader(NpgsqlConnection connection, Guid study, HttpContext http) =>
        new(connection, _store.WordSeal, study, http.User.Person(), AskedLanguage.Of(http));

    internal static (PointInTime? Point, Refusal? Malformed) Point(string? at) =>
        at is null ? (null, null)
        : PointInTime.Parse(at) is { } point ? (point, null)
        : (null, PointInTime.Malformed);
}
