using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Undo;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Undoing over HTTP. Undoing an undo does again what was undone.</summary>
public static class UndoEndpoints
{
    /// <summary>Undoes acts by entries that take theirs back.</summary>
    [WolverinePost("/api/studies/{study}/audit/undo")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public static Task<IResult> Undo(
        Guid study,
        UndoActs command,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Write(
            http,
            study,
            command,
            (desks, act, token) => desks.Undo.Undo(act, command, token)
        );

    /// <summary>Shows what undoing would record, or why it would be refused.</summary>
    [WolverinePost("/api/studies/{study}/audit/preview-undo")]
    [ProducesResponseType<UndoPreview>(StatusCodes.Status200OK)]
    public static async Task<IResult> Preview(
        Guid study,
        UndoActs command,
        HttpContext http,
        StudyDoor door
    )
    {
        var (role, blind, closed) = await door.Enter(http, study, command, Right.Analyse);
        if (closed is not null)
        {
            return closed;
        }

        if (blind is not null)
        {
            return Answer.Blind();
        }

        var (plan, names) = await new UndoDesk(door.Store).Preview(
            study,
            http.User.Person(),
            role,
            command,
            AskedLanguage.Of(http),
            http.RequestAborted
        );
        return plan.Refusal is { } refusal
            ? Answer.From(Outcome.Refused(refusal))
            : Results.Json(UndoPreview.Of(plan, names), OpenedJson.Line);
    }
}

/// <summary>What undoing would record, in order.</summary>
public sealed record UndoPreview(IReadOnlyList<UndoStep> Entries)
{
    internal static UndoPreview Of(StreamDecision plan, TrailNames names) =>
        new([
            .. plan.Facts.Select(fact => new UndoStep(
                EventCatalogue.KindOf(fact.Fact).Name,
                AuditSentences.Tell(fact.Fact, names)!.Sentence
            )),
        ]);
}

/// <summary>One entry that undoing would record.</summary>
public sealed record UndoStep(string Event, string Sentence);
