using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Memos;
using PeerEvents.Projections;
using PeerEvents.Projections.Memos;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The memos over HTTP, as of any moment; words only for who may read them.</summary>
public static class MemoReadEndpoints
{
    /// <summary>The memos of the study, by id; all, or those about one thing.</summary>
    [WolverineGet("/api/studies/{study}/memos")]
    [ProducesResponseType<Page<Memo>>(StatusCodes.Status200OK)]
    public static Task<IResult> Memos(
        Guid study,
        Guid? about,
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
                (Page<Memo>?)await MemoList.Read(reader, moment, about, part, token)
        );

    /// <summary>One memo and every version of it, with what changed word by word.</summary>
    [WolverineGet("/api/studies/{study}/memos/{memo}")]
    [ProducesResponseType<MemoHistory>(StatusCodes.Status200OK)]
    public static Task<IResult> Memo(
        Guid study,
        Guid memo,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => MemoHistory.Read(reader, memo, moment, token)
        );
}
