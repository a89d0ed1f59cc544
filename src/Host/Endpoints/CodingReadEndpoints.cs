using Microsoft.AspNetCore.Mvc;
using PeerEvents.Host.Exchange.Spans;
using PeerEvents.Projections;
using PeerEvents.Projections.Coding;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Excerpts and the codings on them over HTTP, as of any moment.</summary>
public static class CodingReadEndpoints
{
    /// <summary>The open excerpts of the study, by id.</summary>
    [WolverineGet("/api/studies/{study}/coding/excerpts")]
    [ProducesResponseType<Page<ExcerptView>>(StatusCodes.Status200OK)]
    public static Task<IResult> Excerpts(
        Guid study,
        string? at,
        string? after,
        int? limit,
        HttpContext http,
        StudyDoor door
    ) => Part(http, study, new Paging(at, after, limit), new ExcerptFilter(), door);

    /// <summary>One open excerpt with its codings and words.</summary>
    [WolverineGet("/api/studies/{study}/coding/excerpts/{excerpt}")]
    [ProducesResponseType<ExcerptView>(StatusCodes.Status200OK)]
    public static Task<IResult> Excerpt(
        Guid study,
        Guid excerpt,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => ExcerptView.One(reader, excerpt, moment, token)
        );

    /// <summary>The texts, and who put which code on which span of them, for other programs.</summary>
    [WolverineGet("/api/studies/{study}/coding/coded-spans")]
    [ProducesResponseType<CodedSpansFile>(StatusCodes.Status200OK)]
    public static Task<IResult> Spans(
        Guid study,
        string? at,
        bool? pseudonyms,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) =>
                CodedSpansExport.Of(reader, moment, pseudonyms ?? false, token)
        );

    internal static Task<IResult> Part(
        HttpContext http,
        Guid study,
        Paging paging,
        ExcerptFilter filter,
        StudyDoor door
    ) =>
        door.ReadPart(
            http,
            study,
            paging,
            async (reader, moment, part, token) =>
                (Page<ExcerptView>?)await ExcerptView.Read(reader, filter, moment, part, token)
        );
}
