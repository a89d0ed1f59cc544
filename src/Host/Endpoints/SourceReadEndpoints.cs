using Microsoft.AspNetCore.Mvc;
using PeerEvents.Projections;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Sources;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Sources over HTTP, as of any moment.</summary>
public static class SourceReadEndpoints
{
    /// <summary>The sources of the study, by id, without their words.</summary>
    [WolverineGet("/api/studies/{study}/sources")]
    [ProducesResponseType<Page<SourceView>>(StatusCodes.Status200OK)]
    public static Task<IResult> Sources(
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
                (Page<SourceView>?)await SourceView.Read(reader, moment, part, token)
        );

    /// <summary>One source, without its words.</summary>
    [WolverineGet("/api/studies/{study}/sources/{source}")]
    [ProducesResponseType<SourceView>(StatusCodes.Status200OK)]
    public static Task<IResult> Source(
        Guid study,
        Guid source,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => SourceView.One(reader, source, moment, token)
        );

    /// <summary>The words of a source with its turns: a version, or the newest by then.</summary>
    [WolverineGet("/api/studies/{study}/sources/{source}/text")]
    [ProducesResponseType<TextView>(StatusCodes.Status200OK)]
    public static Task<IResult> Text(
        Guid study,
        Guid source,
        int? version,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => TextView.Read(reader, source, version, moment, token)
        );

    /// <summary>
    /// The open codings of a source: ranges, codes and their names, no text. For whoever knows them as
    /// of another moment, what is different; all of them where that moment is not theirs to see.
    /// </summary>
    [WolverineGet("/api/studies/{study}/sources/{source}/codings")]
    [ProducesResponseType<SourceCodings>(StatusCodes.Status200OK)]
    public static Task<IResult> Codings(
        Guid study,
        Guid source,
        string? at,
        long? known,
        HttpContext http,
        StudyDoor door
    ) =>
        door.ReadKnowing(
            http,
            study,
            at,
            known,
            (reader, moment, then, token) => SourceCodings.Read(reader, source, moment, then, token)
        );

    /// <summary>The open excerpts of a source with their words, by id.</summary>
    [WolverineGet("/api/studies/{study}/sources/{source}/excerpts")]
    [ProducesResponseType<Page<ExcerptView>>(StatusCodes.Status200OK)]
    public static Task<IResult> Excerpts(
        Guid study,
        Guid source,
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
            new ExcerptFilter(Source: source),
            door
        );
}
