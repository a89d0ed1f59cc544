using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Memos over HTTP.</summary>
public static class MemoEndpoints
{
    /// <summary>Writes a memo, private until it is released.</summary>
    [WolverinePost("/api/studies/{study}/memos/write-memo")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Write(
        Guid study,
        WriteMemo command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Memos.Write(act, command, token),
            outcome => Answer.Created(outcome, $"/api/studies/{study:N}/memos/{command.MemoId}"),
            Right.Discuss
        );

    /// <summary>Saves a new version of one's own memo.</summary>
    [WolverinePost("/api/studies/{study}/memos/revise-memo")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Revise(
        Guid study,
        ReviseMemo command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Memos.On(
                    act,
                    command.MemoId,
                    null,
                    command.Version,
                    (memo, _) => ReviseMemo.Decide(command, memo!, act.PersonId),
                    token
                ),
            right: Right.Discuss
        );

    /// <summary>Binds one's own memo to one more thing.</summary>
    [WolverinePost("/api/studies/{study}/memos/link-memo")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Link(
        Guid study,
        LinkMemo command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Memos.On(
                    act,
                    command.MemoId,
                    command.To,
                    command.Version,
                    (memo, to) => LinkMemo.Decide(command, memo!, to, act.PersonId),
                    token
                ),
            right: Right.Discuss
        );

    /// <summary>Lets the team read one's own memo.</summary>
    [WolverinePost("/api/studies/{study}/memos/release-memo")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Release(
        Guid study,
        ReleaseMemo command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Memos.On(
                    act,
                    command.MemoId,
                    null,
                    command.Version,
                    (memo, _) => ReleaseMemo.Decide(command, memo!, act.PersonId),
                    token
                ),
            right: Right.Discuss
        );

    /// <summary>Destroys the words of one's own memo that was never released.</summary>
    [WolverinePost("/api/studies/{study}/memos/destroy-memo")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Destroy(
        Guid study,
        DestroyMemo command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Memos.Destroy(act, command, token),
            right: Right.Discuss
        );
}
