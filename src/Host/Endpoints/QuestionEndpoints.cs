using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit.Questions;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>The auditor's questions over HTTP, as of any moment.</summary>
public static class QuestionEndpoints
{
    /// <summary>The forty-eight questions, and what each needs to be told.</summary>
    [WolverineGet("/api/audit-questions")]
    [ProducesResponseType<ListedQuestions>(StatusCodes.Status200OK)]
    public static IResult Questions(HttpContext http) =>
        Results.Json(
            new ListedQuestions([
                .. AuditQuestions.All.Select(question => new ListedQuestion(
                    question.Id,
                    AskedLanguage.Of(http).Word(question.Asks),
                    question.Needs
                )),
            ]),
            OpenedJson.Line
        );

    /// <summary>The answer to a question, AQ01 to AQ48, as a table.</summary>
    [WolverineGet("/api/studies/{study}/audit/questions/{question}")]
    [ProducesResponseType<AuditAnswer>(StatusCodes.Status200OK)]
    public static async Task<IResult> Answer(
        Guid study,
        string question,
        string? at,
        Guid? code,
        Guid? theme,
        Guid? source,
        Guid? participant,
        Guid? finding,
        Guid? meeting,
        Guid? person,
        int? position,
        long? from,
        Halpern? halpern,
        string? item,
        HttpContext http,
        StudyDoor door
    )
    {
        Refusal? refusal = null;
        var answer = await door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
            {
                if (AuditQuestions.Find(question) is not { } asked)
                {
                    refusal = AuditQuestion.Unknown;
                    return null;
                }

                (var found, refusal) = asked.Ask(
                    await AuditRecordReader.Read(reader, moment, token),
                    new AskedOf(
                        code,
                        theme,
                        source,
                        participant,
                        finding,
                        meeting,
                        person,
                        position,
                        from,
                        halpern,
                        item
                    )
                );
                return found;
            }
        );
        return refusal is null ? answer : Endpoints.Answer.Malformed(refusal);
    }

    /// <summary>
    /// A replay without a participant, a coder or an act, or with another code or theme in the place of
    /// the one that an act decided for, beside the record.
    /// </summary>
    [WolverineGet("/api/studies/{study}/audit/what-if")]
    [ProducesResponseType<WhatIfComparison>(StatusCodes.Status200OK)]
    public static async Task<IResult> WhatIf(
        Guid study,
        string? at,
        Guid? participant,
        Guid? coder,
        Guid? act,
        Guid? instead,
        HttpContext http,
        StudyDoor door
    )
    {
        var asked = new[] { participant, coder, act }.Count(one => one is not null);
        Refusal? refusal = null;
        var answer = await door.Read(
            http,
            study,
            at,
            async (reader, moment, token) =>
            {
                refusal = asked == 1 && (instead is null || act is not null) ? null : OneOfThree;
                if (refusal is not null)
                {
                    return null;
                }

                var record = await AuditRecordReader.Read(reader, moment, token);
                if (instead is not { } another)
                {
                    return WhatIfComparison.Of(record, participant, coder, act);
                }

                (var state, refusal) = Projections.Audit.Questions.WhatIf.WithAnother(
                    record,
                    act!.Value,
                    another
                );
                return state is null ? null : WhatIfComparison.Of(record, state);
            }
        );
        return refusal is null ? answer : Endpoints.Answer.Malformed(refusal);
    }

    private static Refusal OneOfThree { get; } =
        new(
            "audit/what-if-needs",
            "Name a participant, a coder or an act to leave out: one of them. With an act, instead "
                + "names the code or theme that it might have decided for."
        );
}

/// <summary>The forty-eight questions.</summary>
public sealed record ListedQuestions(IReadOnlyList<ListedQuestion> Items);

/// <summary>A question, and what it needs to be told.</summary>
public sealed record ListedQuestion(string Id, string Asks, Needs Needs);
