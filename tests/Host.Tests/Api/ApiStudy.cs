using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using PeerEvents.Client;
using PeerEvents.Client.Api.Studies.Item;
using PeerEvents.Client.Models;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>A study with two participants, a source with turns and two codes, made by the client.</summary>
internal sealed record ApiStudy(
    ApiClient Client,
    Guid Id,
    Guid Participant,
    Guid Source,
    Guid Hope,
    Guid Joy
)
{
    public const string Text = "I: Were you alone?\nP01: I was alone. Then I met them.\n";

    /// <summary>The words of the participant in <see cref="Text"/>.</summary>
    public static (int Start, int End) Alone { get; } = (24, 36);

    public WithStudyItemRequestBuilder Root => Client.Api.Studies[Id];

    public static ApiClient ClientOf(RunningHost host) =>
        new(
            new HttpClientRequestAdapter(
                new AnonymousAuthenticationProvider(),
                httpClient: host.Client
            )
            {
                BaseUrl = host.Client.BaseAddress!.ToString().TrimEnd('/'),
            }
        );

    public static async Task<ApiStudy> Open(RunningHost host)
    {
        var token = TestDatabase.Token;
        var study = new ApiStudy(
            ClientOf(host),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7()
        );
        await study.Client.Api.Studies.OpenStudy.PostAsync(
            new StartStudy { StudyId = study.Id, Title = "Paths" },
            cancellationToken: token
        );
        await study.Root.Participants.EnrolParticipant.PostAsync(
            new EnrolParticipant { ParticipantId = study.Participant, Label = "P01" },
            cancellationToken: token
        );
        await study.Root.Sources.AddSource.PostAsync(
            new BringSource
            {
                SourceId = study.Source,
                Title = "P01",
                Text = Text,
                Participants = [study.Participant],
                Turns =
                [
                    Turn(0, 18, 3, Speaker.Interviewer, null),
                    Turn(19, 54, 5, Speaker.Participant, study.Participant),
                ],
            },
            cancellationToken: token
        );
        await study.Create(study.Hope, "Hope");
        await study.Create(study.Joy, "Joy");
        return study;
    }

    public Task Create(Guid code, string name) =>
        Root.Codebook.CreateCode.PostAsync(
            new CreateCode { CodeId = code, Name = name },
            cancellationToken: TestDatabase.Token
        );

    public async Task<Guid> Code(Guid code, int start, int end)
    {
        var excerpt = Guid.CreateVersion7();
        await Root.Coding.CodePassage.PostAsync(
            new CodePassage
            {
                ExcerptId = excerpt,
                SourceId = Source,
                CodingId = Guid.CreateVersion7(),
                CodeId = code,
                Anchor = new Anchor
                {
                    Range = new TextRange { Start = start, End = end },
                },
            },
            cancellationToken: TestDatabase.Token
        );
        return excerpt;
    }

    private static Turn Turn(int start, int end, int label, Speaker speaker, Guid? participant) =>
        new()
        {
            Extent = new TextRange { Start = start, End = end },
            Words = new TextRange { Start = start + label, End = end },
            Speaker = speaker,
            ParticipantId = participant,
        };
}
