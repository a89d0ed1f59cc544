using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>Turns what became of a command into an HTTP answer.</summary>
internal static class Answer
{
    /// <summary>The stable type of a problem.</summary>
    public static string Rule(string name) => $"https://peerevents.org/rules/{name}";

    /// <summary>For a command that changes something.</summary>
    public static IResult From(Outcome outcome) => From(outcome, Results.NoContent());

    /// <summary>For a command that starts something, found at an address.</summary>
    public static IResult Created(Outcome outcome, string address) =>
        From(outcome, Results.Created(address, null));

    private static IResult From(Outcome outcome, IResult recorded) =>
        outcome.Kind switch
        {
            OutcomeKind.Recorded => recorded,
            OutcomeKind.AlreadySo => Results.NoContent(),
            OutcomeKind.Refused => Problem(outcome, StatusCodes.Status422UnprocessableEntity),
            OutcomeKind.Stale => Problem(outcome, StatusCodes.Status409Conflict),
            _ => Problem(outcome, StatusCodes.Status404NotFound),
        };

    private static IResult Problem(Outcome outcome, int status) =>
        Results.Problem(
            statusCode: status,
            title: outcome.Refusal!.Reason,
            type: Rule(outcome.Refusal.Rule)
        );
}
