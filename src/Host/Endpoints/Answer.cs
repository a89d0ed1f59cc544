using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>Turns what became of a command into an HTTP answer.</summary>
internal static class Answer
{
    private static readonly Refusal NoCommand = new(
        "command-missing",
        "The request has no command. Send it as a JSON object."
    );

    /// <summary>The stable type of a problem.</summary>
    public static string Rule(string name) => $"https://peerevents.org/rules/{name}";

    /// <summary>For a command that changes something.</summary>
    public static IResult From(Outcome outcome) => From(outcome, Results.NoContent());

    /// <summary>For a command that starts something, found at an address.</summary>
    public static IResult Created(Outcome outcome, string address) =>
        From(outcome, Results.Created(address, null));

    /// <summary>Why a command cannot even be looked at, or null.</summary>
    public static IResult? ProblemWith(Store store, object? command) =>
        command is null ? Malformed(NoCommand)
        : store.Keys.WhyLocked is { } why
            ? Problem(new Refusal("keys/locked", why), StatusCodes.Status503ServiceUnavailable)
        : null;

    public static IResult Malformed(Refusal refusal) =>
        Problem(refusal, StatusCodes.Status400BadRequest);

    public static IResult NotAllowed() =>
        Problem(RoleRights.NotAllowed, StatusCodes.Status403Forbidden);

    /// <summary>Whoever codes in a blind round cannot do or see this yet.</summary>
    public static IResult Blind() =>
        Problem(Projections.Reconciliation.BlindReading.Refusal, StatusCodes.Status403Forbidden);

    public static IResult Problem(Refusal refusal, int status) =>
        Results.Problem(statusCode: status, title: refusal.Reason, type: Rule(refusal.Rule));

    private static IResult From(Outcome outcome, IResult recorded) =>
        outcome.Kind switch
        {
            OutcomeKind.Recorded => recorded,
            OutcomeKind.AlreadySo => Results.NoContent(),
            OutcomeKind.Refused => Problem(
                outcome.Refusal!,
                StatusCodes.Status422UnprocessableEntity
            ),
            OutcomeKind.Conflict => Problem(outcome.Refusal!, StatusCodes.Status409Conflict),
            _ => Problem(outcome.Refusal!, StatusCodes.Status404NotFound),
        };
}
