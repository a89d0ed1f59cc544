using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Reconciliation;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Coding rounds and their differences over HTTP, as of any moment.</summary>
public static class RoundReadEndpoints
{
    /// <summary>The coding rounds of the study, by id.</summary>
    [WolverineGet("/api/studies/{study}/reconciliation/rounds")]
    [ProducesResponseType<Page<CodingRound>>(StatusCodes.Status200OK)]
    public static Task<IResult> Rounds(
        Guid study,
        string? at,
        string? after,
        int? limit,
        HttpContext http,
        StudyDoor door
    ) =>
        door.ReadPart(
            http,
            study,
            new Paging(at, after, limit),
            async (reader, moment, part, token) =>
                (Page<CodingRound>?)await RoundList.Read(reader, moment, part, token)
        );

    /// <summary>
    /// What one did oneself in a round, as it stands now. Whoever codes in a blind round sees of the
    /// study else how it stood when the round began.
    /// </summary>
    [WolverineGet("/api/studies/{study}/reconciliation/rounds/{round}/mine")]
    [ProducesResponseType<OwnWork>(StatusCodes.Status200OK)]
    public static async Task<IResult> Mine(Guid study, Guid round, HttpContext http, StudyDoor door)
    {
        var (role, blind) = await door.Standing(http, study);
        if (role is null)
        {
            return Answer.From(Outcome.Missing);
        }

        await using var session = door.Store.Documents.QuerySession(study.ToString("N"));
        var found = await session.LoadAsync<CodingRound>(round, http.RequestAborted);
        if (found is null || !found.Coders().Contains(http.User.Person()))
        {
            return Answer.From(Outcome.Missing);
        }

        await using var connection = await door.Connect(http);
        return Results.Json(
            await OwnWork.Read(
                door.Reader(connection, study, http),
                found,
                http.User.Person(),
                blind is not null,
                http.RequestAborted
            ),
            OpenedJson.Line
        );
    }

    /// <summary>One round, its differences and what became of each.</summary>
    [WolverineGet("/api/studies/{study}/reconciliation/rounds/{round}")]
    [ProducesResponseType<RoundDifferences>(StatusCodes.Status200OK)]
    public static Task<IResult> Round(
        Guid study,
        Guid round,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => RoundDifferences.Read(reader, round, moment, token)
        );
}
