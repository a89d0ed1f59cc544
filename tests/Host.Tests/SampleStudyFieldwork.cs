using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Undo;

namespace PeerEvents.Host.Tests;

/// <summary>How the sample study's data were made, and what was said of its people later.</summary>
internal sealed partial class SampleStudy
{
    private void DoFieldwork()
    {
        var sampling = Ours("first sampling");
        Act(
            Of<Study>(
                Id,
                new SamplingDecided(
                    sampling,
                    Ours("second sampling"),
                    Ours("reason for the sampling")
                ),
                new GuideDrafted(1, [Question("first")], Ours("reason for the guide")),
                new GuideRevised(1, 2, [Question("second")], Ours("reason for its revision")),
                new GuidePiloted(2, Ours("pilot")),
                new InterviewConducted(
                    Named("interview"),
                    [Participant],
                    Person,
                    InterviewMode.Video,
                    2,
                    Source,
                    61,
                    true,
                    Theirs("setting"),
                    Theirs("field note")
                ),
                new MilestoneNamed(
                    Named("milestone"),
                    3,
                    Ours("milestone"),
                    Ours("reason for the milestone")
                ),
                new AuditAttested(
                    Named("attestation"),
                    Named("an auditor"),
                    3,
                    new string('a', 64),
                    5,
                    Ours("attested")
                ),
                new AnalystLeft(Named("somebody who left"), Ours("reason to leave")),
                new ReasonGiven(Named("an entry"), Ours("reason given later")),
                new ActsUndone([Named("an act")], 1, Ours("reason to undo"))
            )
        );
        Book(
            new CodeLevelMarked(
                Code1,
                CodeLevel.Semantic,
                CodeLevel.Latent,
                Ours("reason for the level")
            )
        );
        Book(
            new MergeUndone(
                Named("code 4"),
                [Named("code 2")],
                Ours("reason to let them stand apart")
            )
        );
        DescribePeople();
    }

    private void DescribePeople()
    {
        _store.Keys.Make([Named("declined")]);
        Act(
            Of<Participant>(
                Participant,
                new ParticipantDescribed(
                    Participant,
                    1,
                    [new AttributeValue(Theirs("attribute"), Theirs("value"))],
                    Theirs("reason for the attribute")
                ),
                new MemberReflectionInvited(
                    Participant,
                    Named("reflection"),
                    Theirs("what is asked")
                ),
                new MemberReflectionReceived(
                    Participant,
                    Named("reflection"),
                    Theirs("what is answered")
                )
            ),
            Of<Participant>(
                Named("declined"),
                new ParticipantDeclined(
                    Named("declined"),
                    Ours("label of who declined"),
                    Ours("ground")
                )
            )
        );
    }

    private GuideQuestion Question(string which) =>
        new(Named($"{which} question"), Ours($"{which} question of the guide"), null);
}
