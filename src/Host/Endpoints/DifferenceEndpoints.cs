using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Commands on the differences of a coding round over HTTP.</summary>
public static class DifferenceEndpoints
{
    /// <summary>Marks a difference as worth talking about, or takes the mark back.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/mark-difference")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Mark(
        Guid study,
        MarkDifference command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, _) => MarkDifference.Decide(command, context).OnRound(context)
        );

    /// <summary>Says something about a difference.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/discuss-difference")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Discuss(
        Guid study,
        DiscussDifference command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, act) =>
                DiscussDifference.Decide(command, context, act.PersonId).OnRound(context),
            Right.Discuss
        );

    /// <summary>Says what becomes of a difference, and changes the codings it is about.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/resolve-difference")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Resolve(
        Guid study,
        ResolveDifference command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, act) =>
                ResolveDifference.Decide(
                    command,
                    context,
                    act.PersonId,
                    act.Role,
                    () => door.Store.NewId()
                )
        );

    /// <summary>Decides, as the adjudicator and by a rule, what becomes of a difference.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/adjudicate-difference")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Adjudicate(
        Guid study,
        AdjudicateDifference command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, act) =>
                AdjudicateDifference.Decide(
                    command,
                    context,
                    act.PersonId,
                    () => door.Store.NewId()
                )
        );

    /// <summary>Says that one does not agree with what became of a difference.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/record-dissent")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Dissent(
        Guid study,
        RecordDissent command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, act) => RecordDissent.Decide(command, context, act.PersonId).OnRound(context)
        );

    /// <summary>Takes a difference up again that has an outcome.</summary>
    [WolverinePost("/api/studies/{study}/reconciliation/reopen-difference")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Reopen(
        Guid study,
        ReopenDifference command,
        HttpContext http,
        StudyDoor door
    ) =>
        On(
            door,
            http,
            study,
            command,
            asked => (asked.RoundId, asked.DifferenceId),
            (context, _) => ReopenDifference.Decide(command, context).OnRound(context)
        );

    private static Task<IResult> On<T>(
        StudyDoor door,
        HttpContext http,
        Guid study,
        T command,
        Func<T, (Guid Round, Guid Difference)> about,
        Func<DifferenceContext, Act, StreamDecision> decide,
        Right right = Right.Analyse
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) =>
                desks.Rounds.OnDifference(
                    act,
                    about(command).Round,
                    about(command).Difference,
                    context => decide(context, act),
                    token
                ),
            right: right
        );

    private static StreamDecision OnRound(this Decision decision, DifferenceContext context) =>
        decision.Refusal is { } refusal
            ? refusal
            : new StreamDecision(
                [
                    .. decision.Facts.Select(fact => new StreamFact(
                        typeof(CodingRound),
                        context.Round.Id,
                        fact
                    )),
                ],
                null
            );
}
