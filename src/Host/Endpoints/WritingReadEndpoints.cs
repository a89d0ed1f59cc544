using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Meetings;
using PeerEvents.Projections;
using PeerEvents.Projections.Meetings;
using PeerEvents.Projections.Report;
using PeerEvents.Projections.Theory;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Meetings, theory and report over HTTP, as of any moment.</summary>
public static class WritingReadEndpoints
{
    /// <summary>The meetings of the study, by id.</summary>
    [WolverineGet("/api/studies/{study}/meetings")]
    [ProducesResponseType<Page<Meeting>>(StatusCodes.Status200OK)]
    public static Task<IResult> Meetings(
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
                (Page<Meeting>?)await MeetingList.Read(reader, moment, part, token)
        );

    /// <summary>One meeting and what it decided.</summary>
    [WolverineGet("/api/studies/{study}/meetings/{meeting}")]
    [ProducesResponseType<Meeting>(StatusCodes.Status200OK)]
    public static Task<IResult> Meeting(
        Guid study,
        Guid meeting,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => MeetingList.One(reader, meeting, moment, token)
        );

    /// <summary>The program theory, with the matrix of evidence.</summary>
    [WolverineGet("/api/studies/{study}/theory")]
    [ProducesResponseType<TheoryAsOf>(StatusCodes.Status200OK)]
    public static Task<IResult> Theory(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (TheoryAsOf?)await TheoryAsOf.Read(reader, moment, token)
        );

    /// <summary>The claims of the report and the register of their quotations.</summary>
    [WolverineGet("/api/studies/{study}/report")]
    [ProducesResponseType<QuotationRegister>(StatusCodes.Status200OK)]
    public static Task<IResult> Report(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (QuotationRegister?)await QuotationRegister.Read(reader, moment, token)
        );
}
