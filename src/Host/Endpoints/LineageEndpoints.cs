using Microsoft.AspNetCore.Mvc;
using PeerEvents.Projections.Lineage;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>How a code or theme came about, over HTTP, as of any moment.</summary>
public static class LineageEndpoints
{
    /// <summary>All that led to a code or theme: members and steps.</summary>
    [WolverineGet("/api/studies/{study}/lineage/{thing}")]
    [ProducesResponseType<Genealogy>(StatusCodes.Status200OK)]
    public static Task<IResult> Lineage(
        Guid study,
        Guid thing,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => Genealogy.Read(reader, thing, moment, token)
        );

    /// <summary>The same as a picture for a paper.</summary>
    [WolverineGet("/api/studies/{study}/lineage/{thing}/figure")]
    [ProducesResponseType<string>(StatusCodes.Status200OK, "image/svg+xml")]
    public static async Task<IResult> Figure(
        Guid study,
        Guid thing,
        string? at,
        HttpContext http,
        StudyDoor door
    )
    {
        Genealogy? found = null;
        var problem = await door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                found = await Genealogy.Read(reader, thing, moment, token)
        );
        return found is null ? problem : Results.Text(GenealogyFigure.Of(found), "image/svg+xml");
    }
}
