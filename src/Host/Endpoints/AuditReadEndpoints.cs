using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The record over HTTP: its trail, its moments, and whether it verifies.</summary>
public static class AuditReadEndpoints
{
    private static readonly Refusal MomentUnknown = new(
        "audit/after-malformed",
        "After is the moment that was read last, such as 120; leave it out to begin at the first."
    );

    /// <summary>Entries of the trail after a moment, oldest first.</summary>
    [WolverineGet("/api/studies/{study}/audit")]
    [ProducesResponseType<TrailPart>(StatusCodes.Status200OK)]
    public static Task<IResult> Trail(
        Guid study,
        string? at,
        long? after,
        int? limit,
        Depth? depth,
        HttpContext http,
        StudyDoor door
    ) =>
        (limit ?? Paging.Standard) is < 1 or > Paging.Most
            ? Task.FromResult(Answer.Malformed(Paging.LimitOutside))
        : after < 0 ? Task.FromResult(Answer.Malformed(MomentUnknown))
        : door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (TrailPart?)
                    await TrailPart.Read(
                        reader,
                        moment,
                        after ?? 0,
                        limit ?? Paging.Standard,
                        depth ?? Depth.Everything,
                        token
                    )
        );

    /// <summary>All entries of the trail up to a moment, as a stream: one JSON object a line.</summary>
    [WolverineGet("/api/studies/{study}/audit/export")]
    [ProducesResponseType<AuditEntry>(StatusCodes.Status200OK, "application/x-ndjson")]
    public static Task<IResult> Export(
        Guid study,
        string? at,
        Depth? depth,
        bool? pseudonyms,
        HttpContext http,
        StudyDoor door
    ) => TrailExport.Answer(http, study, at, depth ?? Depth.Everything, pseudonyms ?? false, door);

    /// <summary>The moment that a point in time means: its number, study time and hash.</summary>
    [WolverineGet("/api/studies/{study}/audit/moment")]
    [ProducesResponseType<Moment>(StatusCodes.Status200OK)]
    public static Task<IResult> Moment(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(http, study, at, (_, moment, _) => Task.FromResult<Moment?>(moment));

    /// <summary>The whole state, words opened.</summary>
    [WolverineGet("/api/studies/{study}/audit/state")]
    [ProducesResponseType<StateDocument>(StatusCodes.Status200OK)]
    public static Task<IResult> State(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) => (StateDocument?)await reader.Document(moment, token)
        );

    /// <summary>The decisions whose reasons are still owed, oldest first.</summary>
    [WolverineGet("/api/studies/{study}/audit/reasons-owed")]
    [ProducesResponseType<OwedReasons>(StatusCodes.Status200OK)]
    public static Task<IResult> Owed(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
                (OwedReasons?)
                    new OwedReasons(moment.Number, await ReasonsOwed.Read(reader, moment, token))
        );

    /// <summary>What changed from one point in time to another; to is now where it is left out.</summary>
    [WolverineGet("/api/studies/{study}/audit/diff")]
    [ProducesResponseType<StudyDiff>(StatusCodes.Status200OK)]
    public static Task<IResult> Diff(
        Guid study,
        string from,
        string? to,
        HttpContext http,
        StudyDoor door
    ) => ComparedMoments.Answer(http, study, from, to, door);

    /// <summary>A receipt of a moment, to be lodged with somebody else.</summary>
    [WolverineGet("/api/studies/{study}/audit/receipt")]
    [ProducesResponseType<ReceiptLine>(StatusCodes.Status200OK)]
    public static Task<IResult> Receipt(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(
            http,
            study,
            at,
            (_, moment, _) =>
                Task.FromResult<ReceiptLine?>(
                    new ReceiptLine(
                        Projections.Audit.Receipt.Of(study, moment, door.Store.Now()).ToString()
                    )
                )
        );

    /// <summary>Whether the record verifies, in itself and against a receipt.</summary>
    [WolverineGet("/api/studies/{study}/audit/verification")]
    [ProducesResponseType<VerificationReport>(StatusCodes.Status200OK)]
    public static Task<IResult> Verification(
        Guid study,
        string? receipt,
        HttpContext http,
        StudyDoor door
    ) => VerifiedRecord.Answer(http, study, receipt, door);
}

/// <summary>The decisions whose reasons are owed as of a moment.</summary>
public sealed record OwedReasons(long Moment, IReadOnlyList<OwedEntry> Entries);

/// <summary>A receipt on one line.</summary>
public sealed record ReceiptLine(string Receipt);
