using System.Net.Sockets;
using JasperFx;
using JasperFx.Events;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Host.Endpoints;
using PeerEvents.Host.Keys;

namespace PeerEvents.Host.Web;

/// <summary>
/// Answers whatever went wrong below an endpoint. What an exception says may hold words, so only its
/// kind is told and logged.
/// </summary>
internal sealed partial class Failures(ILogger<Failures> logger) : IExceptionHandler
{
    private static readonly Refusal Unreachable = new(
        "database/unreachable",
        "The database cannot be reached just now. Nothing was recorded; try again in a moment."
    );

    private static readonly Refusal Full = new(
        "database/no-room",
        "The database has no room left. Nothing was recorded; make room, then try again."
    );

    private static readonly Refusal Changed = new(
        "stale-version",
        "Somebody changed this while you were working on it. Look again and repeat."
    );

    private static readonly Refusal KeysGone = new(
        "keys/gone",
        "A key that this needs is gone or locked, so nothing was recorded."
    );

    private static readonly Refusal Unexpected = new(
        "unexpected",
        "Something went wrong that should not have. Nothing was recorded; please report it."
    );

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var (refusal, status) = Tell(exception);
        if (status == StatusCodes.Status500InternalServerError)
        {
            LogUnexpected(logger, Root(exception).GetType().Name);
        }

        await Answer.Problem(refusal, status).ExecuteAsync(httpContext);
        return true;
    }

    private static (Refusal Refusal, int Status) Tell(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => (
                new Refusal(
                    "request-malformed",
                    "The request cannot be read. Check and resend it."
                ),
                bad.StatusCode
            ),
            ConcurrencyException or ExistingStreamIdCollisionException => (
                Changed,
                StatusCodes.Status409Conflict
            ),
            KeyMissingException or KeyRingException => (
                KeysGone,
                StatusCodes.Status503ServiceUnavailable
            ),
            _ => Root(exception) switch
            {
                PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => (
                    Changed,
                    StatusCodes.Status409Conflict
                ),
                PostgresException
                {
                    SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory
                } => (Full, StatusCodes.Status507InsufficientStorage),
                // Class 57P: the server stops or starts.
                PostgresException { SqlState: ['5', '7', 'P', ..] } => (
                    Unreachable,
                    StatusCodes.Status503ServiceUnavailable
                ),
                PostgresException { IsTransient: false } => (
                    Unexpected,
                    StatusCodes.Status500InternalServerError
                ),
                NpgsqlException or SocketException or IOException or TimeoutException => (
                    Unreachable,
                    StatusCodes.Status503ServiceUnavailable
                ),
                // What is said of a transaction whose connection was lost, when it is used again.
                InvalidOperationException { Source: nameof(Npgsql) } => (
                    Unreachable,
                    StatusCodes.Status503ServiceUnavailable
                ),
                _ => (Unexpected, StatusCodes.Status500InternalServerError),
            },
        };

    // Marten wraps what the database said.
    private static Exception Root(Exception exception)
    {
        var root = exception;
        while (root is not NpgsqlException && root.InnerException is { } inner)
        {
            root = inner;
        }

        return root;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Kind}.")]
    private static partial void LogUnexpected(ILogger logger, string kind);
}
