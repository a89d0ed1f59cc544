using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Coding;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on excerpts over HTTP.</summary>
public static class CodingEndpoints
{
    /// <summary>Marks a passage.</summary>
    [WolverinePost("/api/studies/{study}/coding/mark-excerpt")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Mark(
        Guid study,
        MarkExcerpt command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    command.SourceId,
                    null,
                    (excerpt, source, _) => MarkExcerpt.Decide(command, excerpt, source),
                    token
                ),
            outcome =>
                Answer.Created(
                    outcome,
                    $"/api/studies/{study:N}/coding/excerpts/{command.ExcerptId}"
                )
        );

    /// <summary>Marks a passage and puts a code on it.</summary>
    [WolverinePost("/api/studies/{study}/coding/code-passage")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static Task<IResult> Code(
        Guid study,
        CodePassage command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    command.SourceId,
                    null,
                    (excerpt, source, tree) =>
                        CodePassage.Decide(command, excerpt, source, tree, act.PersonId),
                    token
                ),
            outcome =>
                Answer.Created(
                    outcome,
                    $"/api/studies/{study:N}/coding/excerpts/{command.ExcerptId}"
                )
        );

    /// <summary>Puts a code on an excerpt.</summary>
    [WolverinePost("/api/studies/{study}/coding/apply-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Apply(
        Guid study,
        ApplyCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    null,
                    (excerpt, source, tree) =>
                        ApplyCode.Decide(command, excerpt!, source, tree, act.PersonId),
                    token
                )
        );

    /// <summary>Takes a code off an excerpt.</summary>
    [WolverinePost("/api/studies/{study}/coding/withdraw-coding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Withdraw(
        Guid study,
        WithdrawCoding command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, tree) =>
                        WithdrawCoding.Decide(command, excerpt!, source, tree),
                    token
                )
        );

    /// <summary>Puts another code in the place of one.</summary>
    [WolverinePost("/api/studies/{study}/coding/move-coding-to-code")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> MoveToCode(
        Guid study,
        MoveCodingToCode command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, tree) =>
                        MoveCodingToCode.Decide(command, excerpt!, source, tree),
                    token
                )
        );

    /// <summary>Says how deep a coding reads and what led to it.</summary>
    [WolverinePost("/api/studies/{study}/coding/characterise-coding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Characterise(
        Guid study,
        CharacteriseCoding command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, _) => CharacteriseCoding.Decide(command, excerpt!, source),
                    token
                )
        );

    /// <summary>Moves the edges for one code alone.</summary>
    [WolverinePost("/api/studies/{study}/coding/adjust-coding")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> AdjustCoding(
        Guid study,
        AdjustCoding command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, tree) =>
                        Domain.Coding.AdjustCoding.Decide(command, excerpt!, source, tree),
                    token
                )
        );

    /// <summary>Moves the edges of an excerpt.</summary>
    [WolverinePost("/api/studies/{study}/coding/adjust-excerpt")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> AdjustExcerpt(
        Guid study,
        AdjustExcerpt command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, _) =>
                        Domain.Coding.AdjustExcerpt.Decide(command, excerpt!, source),
                    token
                )
        );

    /// <summary>Takes an excerpt back.</summary>
    [WolverinePost("/api/studies/{study}/coding/withdraw-excerpt")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> WithdrawExcerpt(
        Guid study,
        WithdrawExcerpt command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    command.ExcerptId,
                    null,
                    command.Version,
                    (excerpt, source, _) =>
                        Domain.Coding.WithdrawExcerpt.Decide(command, excerpt!, source),
                    token
                )
        );
}
