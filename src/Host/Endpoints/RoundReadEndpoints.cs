using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Reconciliation;
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
