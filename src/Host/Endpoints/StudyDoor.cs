using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Endpoints;

/// <summary>
/// Lets a signed-in person into their studies and nobody into others': a study that is not theirs
/// is not there.
/// </summary>
public sealed class StudyDoor
{
    private static readonly Refusal NoCommand = new(
        "command-missing",
        "The request has no command. Send it as a JSON object."
    );

    private readonly Store _store;
    private readonly StudyDesk _desk;
    private readonly SourceDesk _sources;

    internal StudyDoor(Store store, StudyDesk desk, SourceDesk sources)
    {
        _store = store;
        _desk = desk;
        _sources = sources;
    }

    internal async Task<IResult> Write(
        HttpContext http,
        Guid study,
        object? command,
        Func<StudyDesk, Act, CancellationToken, Task<Outcome>> write,
        Func<Outcome, IResult>? answer = null
    )
    {
        if (command is null)
        {
            return Malformed(NoCommand);
        }

        if (_store.Keys.WhyLocked is { } why)
        {
            return Locked(why);
        }

        return await RoleIn(http, study) is { } role
            ? (answer ?? Answer.From)(
                await write(_desk, Act(http, study, role), http.RequestAborted)
            )
            : Answer.From(Outcome.Missing);
    }

    internal Task<IResult> WriteSource(
        HttpContext http,
        Guid study,
        object? command,
        Func<SourceDesk, Act, CancellationToken, Task<Outcome>> write,
        Func<Outcome, IResult>? answer = null
    ) => Write(http, study, command, (_, act, token) => write(_sources, act, token), answer);

    internal async Task<IResult> Open(HttpContext http, StartStudy? command)
    {
        if (command is null)
        {
            return Malformed(NoCommand);
        }

        if (_store.Keys.WhyLocked is { } why)
        {
            return Locked(why);
        }

        var act = Act(http, command.StudyId, Role.Lead);
        var outcome = await _desk.OpenStudy(
            act,
            new OpenStudy(command.StudyId, command.Title, command.Description, act.PersonId),
            http.RequestAborted
        );
        return Answer.Created(outcome, $"/api/studies/{command.StudyId:N}");
    }

    internal async Task<IResult> Read<T>(
        HttpContext http,
        Guid study,
        string? at,
        Func<StudyReader, Moment, CancellationToken, Task<T?>> read
    )
        where T : class
    {
        if (await RoleIn(http, study) is null)
        {
            return Answer.From(Outcome.Missing);
        }

        var point = at is null ? null : PointInTime.Parse(at);
        if (at is not null && point is null)
        {
            return Malformed(PointInTime.Malformed);
        }

        await using var connection = await _store.Database.OpenConnectionAsync(http.RequestAborted);
        var reader = new StudyReader(connection, _store.WordSeal, study);
        var (moment, refusal) = await reader.Resolve(point, http.RequestAborted);
        if (moment is null)
        {
            return Malformed(refusal!);
        }

        return await read(reader, moment, http.RequestAborted) is { } found
            ? Results.Json(found, OpenedJson.Line)
            : Answer.From(Outcome.Missing);
    }

    /// <summary>The studies of the person who asks.</summary>
    internal async Task<IReadOnlyList<Study>> Mine(HttpContext http)
    {
        var person = http.User.Person();
        await using var session = _store.Documents.QuerySession();
        var studies = await session
            .Query<Study>()
            .Where(study => study.AnyTenant())
            .ToListAsync(http.RequestAborted);
        return [.. studies.Where(study => study.Members.Any(m => m.PersonId == person))];
    }

    internal async Task<bool> IsMine(HttpContext http, Guid study) =>
        await RoleIn(http, study) is not null;

    internal Task<NpgsqlConnection> Connect(HttpContext http) =>
        _store.Database.OpenConnectionAsync(http.RequestAborted).AsTask();

    internal StudyReader Reader(NpgsqlConnection connection, Guid study) =>
        new(connection, _store.WordSeal, study);

    internal WordSeal Seal => _store.WordSeal;

    private async Task<Role?> RoleIn(HttpContext http, Guid study)
    {
        var person = http.User.Person();
        await using var session = _store.Documents.QuerySession(study.ToString("N"));
        var found = await session.LoadAsync<Study>(study, http.RequestAborted);
        return found?.Members.FirstOrDefault(member => member.PersonId == person)?.Role;
    }

    private Act Act(HttpContext http, Guid study, Role role) =>
        new(study, http.User.Person(), role, ActorKind.Person, _store.NewId());

    private static IResult Locked(string why) =>
        Results.Problem(
            statusCode: StatusCodes.Status503ServiceUnavailable,
            title: why,
            type: Answer.Rule("keys/locked")
        );

    private static IResult Malformed(Refusal refusal) =>
        Results.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            title: refusal.Reason,
            type: Answer.Rule(refusal.Rule)
        );
}
