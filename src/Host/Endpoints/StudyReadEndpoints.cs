using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Participants;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Participants;
using PeerEvents.Projections.Studies;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>Studies and their participants over HTTP, as of any moment.</summary>
public static class StudyReadEndpoints
{
    /// <summary>Who is signed in.</summary>
    [WolverineGet("/api/person")]
    [ProducesResponseType<SignedIn>(StatusCodes.Status200OK)]
    public static IResult Person(HttpContext http) =>
        Results.Json(new SignedIn(http.User.Person()), OpenedJson.Line);

    /// <summary>The studies of whoever is signed in, by id.</summary>
    [WolverineGet("/api/studies")]
    [ProducesResponseType<MyStudies>(StatusCodes.Status200OK)]
    public static async Task<IResult> Studies(
        Guid? after,
        int? limit,
        HttpContext http,
        StudyDoor door
    )
    {
        var most = limit ?? Paging.Standard;
        if (most is < 1 or > Paging.Most)
        {
            return Answer.Malformed(Paging.LimitOutside);
        }

        var person = http.User.Person();
        var mine = (await door.Mine(http))
            .Where(study => after is not { } last || study.Id.CompareTo(last) > 0)
            .Select(study => new MyStudy(
                study.Id,
                study.Title,
                study.Members.First(member => member.PersonId == person).Role
            ))
            .ToList();
        return Results.Json(
            new MyStudies([.. mine.Take(most)], mine.Count > most ? mine[most - 1].Id : null),
            OpenedJson.Line
        );
    }

    /// <summary>A study, and how much there is in it.</summary>
    [WolverineGet("/api/studies/{study}")]
    [ProducesResponseType<StudyView>(StatusCodes.Status200OK)]
    public static Task<IResult> Study(Guid study, string? at, HttpContext http, StudyDoor door) =>
        door.Read(http, study, at, StudyView.Read);

    /// <summary>The participants of the study, by id.</summary>
    [WolverineGet("/api/studies/{study}/participants")]
    [ProducesResponseType<Page<Participant>>(StatusCodes.Status200OK)]
    public static Task<IResult> Participants(
        Guid study,
        string? at,
        string? after,
        int? limit,
        HttpContext http,
        StudyDoor door
    ) =>
        door.ReadPart(
            http,
            study,
            new Paging(at, after, limit),
            async (reader, moment, part, token) =>
                (Page<Participant>?)await ParticipantList.Read(reader, moment, part, token)
        );

    /// <summary>One participant.</summary>
    [WolverineGet("/api/studies/{study}/participants/{participant}")]
    [ProducesResponseType<Participant>(StatusCodes.Status200OK)]
    public static Task<IResult> Participant(
        Guid study,
        Guid participant,
        string? at,
        HttpContext http,
        StudyDoor door
    ) =>
        door.Read(
            http,
            study,
            at,
            (reader, moment, token) => ParticipantList.One(reader, participant, moment, token)
        );
}

/// <summary>Who is signed in.</summary>
public sealed record SignedIn(Guid PersonId);

/// <summary>A study of whoever is signed in, and their role in it.</summary>
public sealed record MyStudy(Guid Id, Words Title, Role Role);

/// <summary>Some studies, and the id to ask for more after.</summary>
public sealed record MyStudies(IReadOnlyList<MyStudy> Items, Guid? Next);
