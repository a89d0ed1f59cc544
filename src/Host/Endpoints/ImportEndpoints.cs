using System.Text;
using Microsoft.AspNetCore.Mvc;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange.Codes;
using PeerEvents.Host.Exchange.Interviews;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;
using Wolverine.Http;

namespace PeerEvents.Host.Endpoints;

/// <summary>What people have already, brought in over HTTP as files.</summary>
public static class ImportEndpoints
{
    private const long LongestProject = 1_000_000_000;
    private const long LongestList = 5_000_000;

    /// <summary>Brings a project of another program in, with its history, as a new study.</summary>
    [WolverinePost("/api/studies/import-project")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static async Task<IResult> Project(HttpContext http, StudyDoor door)
    {
        var (form, problem) = await Upload.Read(http, LongestProject, UploadFields.Project);
        return form is null
            ? problem!
            : await door.OpenBy(
                http,
                form.Sent(),
                (act, token) => new UploadedProject(door.Store, form).Record(act, token)
            );
    }

    /// <summary>Shows what an import of interviews would store, and stores nothing.</summary>
    [WolverinePost("/api/studies/{study}/sources/preview-interviews")]
    [ProducesResponseType<InterviewPlan>(StatusCodes.Status200OK)]
    public static async Task<IResult> Preview(Guid study, HttpContext http, StudyDoor door)
    {
        var (form, problem) = await Sent(
            study,
            http,
            door,
            InterviewReader.LargestFile,
            UploadFields.Interviews
        );
        return form is null
            ? problem!
            : await UploadedInterviews.Guard(
                async () =>
                    Results.Json(
                        await new UploadedInterviews(door.Store, study, form).Plan(
                            http.RequestAborted
                        ),
                        OpenedJson.Line
                    ),
                refusal => Answer.From(Outcome.Refused(refusal))
            );
    }

    /// <summary>Brings interviews in as sources.</summary>
    [WolverinePost("/api/studies/{study}/sources/import-interviews")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static async Task<IResult> Interviews(Guid study, HttpContext http, StudyDoor door)
    {
        var (form, problem) = await Sent(
            study,
            http,
            door,
            InterviewReader.LargestFile,
            UploadFields.Interviews
        );
        return form is null
            ? problem!
            : await door.Write(
                http,
                study,
                form.Sent(),
                (_, act, token) =>
                    new UploadedInterviews(door.Store, study, form).Record(act, token),
                outcome => Answer.Created(outcome, $"/api/studies/{study:N}/sources")
            );
    }

    /// <summary>Makes the codes of an indented list.</summary>
    [WolverinePost("/api/studies/{study}/codebook/import-codes")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public static async Task<IResult> Codes(Guid study, HttpContext http, StudyDoor door)
    {
        var (form, problem) = await Sent(study, http, door, LongestList, UploadFields.Codes);
        if (form is null)
        {
            return problem!;
        }

        var (command, refusal) = Listed(door.Store, form);
        return command is null
            ? Answer.Malformed(refusal!)
            : await door.Write(
                http,
                study,
                form.Sent(),
                (desks, act, token) =>
                    desks.Study.OnCodebook(
                        act,
                        null,
                        tree => CreateCodes.Decide(command, tree),
                        token
                    ),
                outcome => Answer.Created(outcome, $"/api/studies/{study:N}/codebook")
            );
    }

    // Nobody's files are read for a study that is not theirs.
    private static async Task<(Upload? Form, IResult? Problem)> Sent(
        Guid study,
        HttpContext http,
        StudyDoor door,
        long longest,
        IReadOnlyList<string> fields
    ) =>
        (await door.Enter(http, study, fields, Right.Analyse)).Closed is { } closed
            ? (null, closed)
            : await Upload.Read(http, longest, fields);

    private static (CreateCodes? Command, Refusal? Malformed) Listed(Store store, Upload form)
    {
        CodeOrigin? origin = null;
        if (form.Value("origin") is { } named)
        {
            if (!Enum.TryParse<CodeOrigin>(named, true, out var parsed) || !Enum.IsDefined(parsed))
            {
                return (
                    null,
                    new Refusal("upload/origin", "An origin is one of: data, theory, surprise.")
                );
            }

            origin = parsed;
        }

        Guid? parent = null;
        if (form.Value("parentId") is { } id)
        {
            if (!Guid.TryParse(id, out var parsed))
            {
                return (null, new Refusal("upload/parent", "parentId is the id of a code."));
            }

            parent = parsed;
        }

        try
        {
            var codes = IndentedList.Read(form.Text("list") ?? "", store.NewId);
            return (new CreateCodes(codes, parent, origin, form.Value("reason")), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new Refusal("upload/not-utf-8", "The list is not UTF-8. Save it so."));
        }
    }
}
