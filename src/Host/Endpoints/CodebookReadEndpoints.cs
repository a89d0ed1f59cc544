using Microsoft.AspNetCore.Mvc;
using PeerEvents.Projections;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Coding;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The codebook over HTTP, as of any moment.</summary>
public static class CodebookReadEndpoints
{
    /// <summary>The codes in use, with counts.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes")]
    [ProducesResponseType<CodebookAsOf>(StatusCodes.Status200OK)]
    public static Task<IResult> Codes(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (CodebookAsOf?)await CodebookAsOf.Read(reader, moment, token)
        );

    /// <summary>One code, in use or not.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes/{code}")]
    [ProducesResponseType<CodeAsOf>(StatusCodes.Status200OK)]
    public static Task<IResult> Code(
        Guid study,
        Guid code,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => CodeAsOf.Read(reader, code, moment, token)
        );

    /// <summary>All that was decided about one code, and what it came from and went to.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes/{code}/history")]
    [ProducesResponseType<CodeHistory>(StatusCodes.Status200OK)]
    public static Task<IResult> History(
        Guid study,
        Guid code,
        string? at,
        HttpContext http,
        StudyDoor door
    ) => door.Read(http, study, at, (reader, moment, token) => reader.History(code, moment, token));

    /// <summary>The open excerpts with a code, by id.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes/{code}/excerpts")]
    [ProducesResponseType<Page<ExcerptView>>(StatusCodes.Status200OK)]
    public static Task<IResult> Excerpts(
        Guid study,
        Guid code,
        string? at,
        string? after,
        int? limit,
        HttpContext http,
        StudyDoor door
    ) =>
        CodingReadEndpoints.Part(
            http,
            study,
            new Paging(at, after, limit),
            new ExcerptFilter(Code: code),
            door
        );
}
