using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Reconciliation;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Agreement between the coders of a round, as of any moment.</summary>
public static class AgreementEndpoints
{
    /// <summary>Computes agreement and keeps it with the hash of what it was computed from.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/assess-agreement")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Assess(
        Guid study,
        AssessAgreement command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Agreement.Assess(act, command, token)
        );

    /// <summary>Computes agreement, and keeps nothing.</summary>
    [WolverineGet("/api/studies/{study}/reconciliation/rounds/{round}/agreement")]
    [ProducesResponseType<AgreementView>(StatusCodes.Status200OK)]
    public static async Task<IResult> Agreement(
        Guid study,
        Guid round,
        string? coefficient,
        string? unit,
        string? codes,
        int? resamples,
        int? seed,
        bool? show,
        string? at,
        HttpContext http,
        StudyDoor door
    )
    {
        if (
            !Enum.TryParse<Coefficient>(coefficient, true, out var figure)
            || !Enum.TryParse<AgreementUnit>(unit, true, out var one)
            || Ids(codes) is not { } named
        )
        {
            return (await door.Standing(http, study)).Role is null
                ? Answer.From(Recording.Outcome.Missing)
                : Answer.Malformed(Unknown);
        }

        Domain.Refusal? refusal = null;
        var answer = await door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
            {
                var found = (await reader.Rounds(moment, token)).FirstOrDefault(r => r.Id == round);
                if (found is null)
                {
                    return null;
                }

                (var view, refusal) = await AgreementView.Read(
                    reader,
                    found.Items,
                    found,
                    new AgreementDesign(figure, one, named, resamples ?? 0, seed ?? 1),
                    moment,
                    show ?? false,
                    token
                );
                return view;
            }
        );
        return refusal is null ? answer : Answer.Malformed(refusal);
    }

    private static Domain.Refusal Unknown { get; } =
        new(
            "reconciliation/coefficient-unknown",
            $"The coefficient is one of {string.Join(", ", Names<Coefficient>())}; "
                + $"the unit one of {string.Join(", ", Names<AgreementUnit>())}; codes are ids, with commas between."
        );

    private static IReadOnlyList<Guid>? Ids(string? codes)
    {
        var ids = (codes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return ids.All(id => Guid.TryParse(id, out _)) ? [.. ids.Select(Guid.Parse)] : null;
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName);
}
