using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit.Questions;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on the record itself over HTTP.</summary>
public static class AuditEndpoints
{
    /// <summary>Names a moment, so that it can be found again.</summary>
    [WolverinePost("/api/studies/{study}/audit/name-milestone")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Milestone(
        Guid study,
        NameMilestone command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            async (desks, act, token) =>
            {
                var last = await door.LastMoment(study, token);
                return await desks.Study.OnStudy(
                    act,
                    command.Version,
                    state => NameMilestone.Decide(command, state, last),
                    token
                );
            }
        );

    /// <summary>Gives the reason for a decision that was recorded without one.</summary>
    [WolverinePost("/api/studies/{study}/audit/give-reason")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Reason(
        Guid study,
        GiveReason command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Reasons.Give(act, command, token)
        );

    /// <summary>Seals the hash of a moment into the trail.</summary>
    [WolverinePost("/api/studies/{study}/audit/seal-checkpoint")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Seal(
        Guid study,
        SealCheckpoint command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            async (desks, act, token) =>
            {
                await using var connection = await door.Connect(http);
                var (moment, _) = await door.Reader(connection, study, http)
                    .Resolve(new PointInTime(command.Moment, null, null), token);
                return await desks.Study.OnStudy(
                    act,
                    null,
                    _ => SealCheckpoint.Decide(command, moment?.Hash),
                    token
                );
            },
            right: Right.Lead
        );

    /// <summary>States, as an auditor, what the record shows at a moment.</summary>
    [WolverinePost("/api/studies/{study}/audit/attest")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Attest(
        Guid study,
        AttestAudit command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            async (desks, act, token) =>
            {
                await using var connection = await door.Connect(http);
                var (moment, unknown) = await door.Reader(connection, study, http)
                    .Resolve(new PointInTime(command.Moment, null, null), token);
                var refusal =
                    command.Question is { } question
                    && AuditQuestions.Find($"AQ{question:00}") is null
                        ? AuditQuestion.Unknown
                        : unknown;
                return refusal is not null
                    ? Outcome.Refused(refusal)
                    : await desks.Study.OnStudy(
                        act,
                        command.Version,
                        state => AttestAudit.Decide(command, state, act.PersonId, moment!.Hash),
                        token
                    );
            },
            right: Right.Attest
        );
}
