using PeerEvents.Domain;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Demo;

/// <summary>What happened after an interview was coded: meetings, and what they led to.</summary>
internal sealed class MeetingInBetween(DemoStudy study, CodingTheInterviews coding)
{
    private DemoDesk Desk => study.Desk;

    /// <summary>What was met about, and what it led to.</summary>
    public async Task After(int number)
    {
        var shaping = new ShapingTheCodebook(study, coding);
        switch (number)
        {
            case 1:
                await Phase(AnalysisPhase.Coding);
                break;
            case 3:
                await new OpeningTheStudy(study).Guide("Nobody was asked what did not change", 5);
                break;
            case 4:
                await Meet(
                    1,
                    MeetingKind.Supervision,
                    "Two broad codes hide differences. Split them."
                );
                await shaping.Split();
                break;
            case 6:
                await Meet(
                    2,
                    MeetingKind.Analysis,
                    "Several codes are one. The codebook needs an order."
                );
                await shaping.Merge();
                await shaping.PutInOrder();
                break;
            case 8:
                await Meet(
                    3,
                    MeetingKind.Debriefing,
                    "P08 left. Ask of every code what it would say to somebody who left."
                );
                await new OpeningTheStudy(study).Say(
                    new StateQuestion(
                        "How, when and for whom do peer support groups help people recover, or not?",
                        "The word help took the answer for granted"
                    )
                );
                await Phase(AnalysisPhase.Familiarising, "P08 made us read the first four again");
                break;
            case 9:
                await Phase(AnalysisPhase.Coding);
                break;
            case 11:
                await Meet(4, MeetingKind.Supervision, "Names should say what the code says.");
                await shaping.Rename();
                await shaping.Define();
                break;
            default:
                break;
        }
    }

    private Task Phase(AnalysisPhase phase, string? reason = null) =>
        Desk.OnStudy(
            study.Analyst,
            (state, me) => EnterPhase.Decide(new EnterPhase(phase, reason), state, me)
        );

    private async Task Meet(int number, MeetingKind kind, string decision)
    {
        var meeting = Desk.Id($"meeting {number}");
        await Desk.Do(
            study.Analyst,
            (desks, act, token) =>
                desks.Context.OnMeeting(
                    act,
                    meeting,
                    Named.Nothing,
                    (state, context) =>
                        HoldMeeting.Decide(
                            new HoldMeeting(
                                meeting,
                                kind,
                                [study.Analyst.Id, study.Second.Id, study.Supervisor.Id],
                                $"Meeting {number} (synthetic). We read passages aloud and spoke of what each of us hears."
                            ),
                            state,
                            context
                        ),
                    token,
                    mayBeNew: true
                ),
            minutes: 90
        );
        await Desk.Do(
            study.Analyst,
            (desks, act, token) =>
                desks.Context.OnMeeting(
                    act,
                    meeting,
                    Named.Nothing,
                    (state, _) =>
                        MinuteDecision.Decide(
                            new MinuteDecision(meeting, Desk.Id($"decision {number}"), decision),
                            state!
                        ),
                    token
                )
        );
        Desk.DecidedIn = meeting;
    }
}
