using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on the record itself over HTTP.</summary>
public static class AuditEndpoints
{
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
            async (desk, act, token) =>
            {
                await using var connection = await door.Connect(http);
                var (moment, _) = await door.Reader(connection, study)
                    .Resolve(new PointInTime(command.Moment, null, null), token);
                return await desk.OnStudy(
                    act,
                    null,
                    _ => SealCheckpoint.Decide(command, moment?.Hash),
                    token
                );
            },
            right: Right.Lead
        );
}
