using PeerEvents.Domain;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Demo;

/// <summary>Eleven interviews, each read and coded before the next, with meetings in between.</summary>
internal sealed class InterviewingElevenPeople(DemoStudy study, CodingTheInterviews coding)
{
    private static readonly (string Place, string Way)[] People =
    [
        ("town", "some way along"),
        ("city", "at the beginning"),
        ("town", "some way along"),
        ("suburb", "at the beginning"),
        ("suburb", "some way along"),
        ("city", "at the beginning"),
        ("town", "far along"),
        ("town", "some way along"),
        ("town", "some way along"),
        ("city", "far along"),
        ("suburb", "at the beginning"),
    ];

    private static readonly string[] Notes =
    [
        "Coffee is everywhere in it. I smiled at it, then stopped smiling.",
        "He speaks of hope as of something one borrows. Write that down as he says it.",
        "He came for his wife and stayed for a younger one. Who is helping whom?",
        "Everything she says of the group is warm, and nothing outside moved. This speaks against what I expected.",
        "A helper who learns to stop helping. Is that recovery, or rest?",
        "Hope hurts him. I had no place for that.",
        "She tells the same story twice, and the second time it is another one.",
        "He left in week six, and is fairer to the group than I would be. Read the rival theory again.",
        "Warm inside, alone outside. The screen made it worse.",
        "He no longer waits to be cured. Nobody in the initial theory does that.",
        "She says it aloud at the very end. I had to put the transcript away for a day.",
    ];

    private DemoDesk Desk => study.Desk;

    public async Task Run(IProgress<double> progress)
    {
        for (var number = 1; number <= DemoTexts.Interviews; number++)
        {
            Desk.Morning(2024, 2 + ((number - 1) / 3), 5 + (8 * ((number - 1) % 3)));
            await Interview(number);
            await coding.FirstRound(number);
            await new MeetingInBetween(study, coding).After(number);
            progress.Report(0.02 + (0.6 * number / DemoTexts.Interviews));
        }

        foreach (var number in new[] { 1, 2 })
        {
            await Desk.Do(
                study.Analyst,
                (desks, act, token) =>
                    desks.Context.OnNewParticipant(
                        act,
                        Desk.Id($"declined {number}"),
                        participant =>
                            DeclineParticipant.Decide(
                                new DeclineParticipant(
                                    Desk.Id($"declined {number}"),
                                    $"D{number:00} (synthetic)",
                                    number == 1 ? "No strength for it just now" : null
                                ),
                                participant
                            ),
                        token
                    )
            );
        }

        await study.Milestone("First round done");
    }

    private async Task Interview(int number)
    {
        var asta = study.Analyst;
        var (person, source) = (Desk.Id(Label(number)), Desk.Id($"source {number}"));
        var transcript = DemoTexts.Interview(number);
        await Desk.Do(
            asta,
            (desks, act, token) =>
                desks.Study.Enrol(act, new EnrolParticipant(person, Label(number)), token)
        );
        await Desk.Do(
            asta,
            (desks, act, token) =>
                desks.Context.OnParticipant(
                    act,
                    person,
                    state =>
                        DescribeParticipant.Decide(
                            new DescribeParticipant(
                                person,
                                [
                                    new NewAttributeValue("lives in", People[number - 1].Place),
                                    new NewAttributeValue(
                                        "on the way of recovery",
                                        People[number - 1].Way
                                    ),
                                ]
                            ),
                            state
                        ),
                    token
                )
        );
        await Desk.Do(
            asta,
            (desks, act, token) =>
                desks.Sources.Add(
                    act,
                    new BringSource(
                        source,
                        $"{Label(number)} (synthetic)",
                        transcript.Text,
                        [person],
                        Turns: transcript.TurnsOf(person)
                    ),
                    token
                ),
            minutes: 30
        );
        await Desk.Do(
            asta,
            (desks, act, token) =>
                desks.Context.OnStudy(
                    act,
                    null,
                    new Named([person], [source], []),
                    context =>
                        RecordInterview.Decide(
                            new RecordInterview(
                                Desk.Id($"interview {number}"),
                                [person],
                                number == 9 ? InterviewMode.Telephone : InterviewMode.InPerson,
                                GuideVersion: number <= 3 ? 1 : 2,
                                SourceId: source,
                                Minutes: 48 + (number * 7 % 31),
                                Setting: number == 9 ? null : "A room in the library (synthetic)"
                            ),
                            context,
                            act.PersonId
                        ),
                    token
                ),
            late: number % 4 == 0 ? 60 * 24 * 6 : 60 * 5
        );
        await Read(number, source, transcript);
    }

    private async Task Read(int number, Guid source, DemoTranscript transcript)
    {
        var bo = study.Second;
        await Desk.Do(
            bo,
            (desks, act, token) =>
                desks.Context.OnSource(
                    act,
                    source,
                    null,
                    (state, _) =>
                        VerifyTranscript.Decide(new VerifyTranscript(source), state, act.PersonId),
                    token
                ),
            minutes: 70
        );
        var answers = transcript.Turns.Where(turn => turn.Speaker == Speaker.Participant).ToList();
        foreach (var question in new[] { 1, 2, 4 })
        {
            await Desk.Do(
                study.Analyst,
                (desks, act, token) =>
                    desks.Context.OnSource(
                        act,
                        source,
                        null,
                        (state, context) =>
                            LinkGuideQuestion.Decide(
                                new LinkGuideQuestion(
                                    source,
                                    Desk.Id($"question {question}"),
                                    answers[question * 3].Extent
                                ),
                                state,
                                context.Study
                            ),
                        token
                    )
            );
        }

        await Desk.Memo(
            study.Analyst,
            MemoKind.Familiarisation,
            MemoTargetKind.Source,
            source,
            Notes[number - 1]
        );
    }

    private static string Label(int number) => $"P{number:00}";
}
