using PeerEvents.Projections.Codebook;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>What can be seen of a study over HTTP, as of any moment.</summary>
public static class ReadEndpoints
{
    /// <summary>The whole state.</summary>
    [WolverineGet("/api/studies/{study}/audit/state")]
    public static Task<IResult> State(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) => (object?)await reader.Document(moment, token)
        );

    /// <summary>The codebook with counts.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes")]
    public static Task<IResult> Codebook(
        Guid study,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (object?)
                    new
                    {
                        Moment = moment,
                        Codes = CodebookView.Of(
                            await reader.Codebook(moment, token),
                            await reader.Counts(moment, token)
                        ),
                    }
        );

    /// <summary>All that was decided about one code, and what it came from and went to.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes/{code}/history")]
    public static Task<IResult> History(
        Guid study,
        Guid code,
        string? at,
        HttpContext http,
        StudyDoor door
    ) => door.Read(http, study, at, (reader, moment, token) => reader.History(code, moment, token));

    /// <summary>The open excerpts with a code.</summary>
    [WolverineGet("/api/studies/{study}/codebook/codes/{code}/excerpts")]
    public static Task<IResult> ExcerptsOfCode(
        Guid study,
        Guid code,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (object?)await reader.ExcerptsWithCode(code, moment, token)
        );

    /// <summary>The open excerpts of a source.</summary>
    [WolverineGet("/api/studies/{study}/sources/{source}/excerpts")]
    public static Task<IResult> ExcerptsOfSource(
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
            async (reader, moment, token) =>
                (object?)await reader.ExcerptsOfSource(source, moment, token)
        );
}
