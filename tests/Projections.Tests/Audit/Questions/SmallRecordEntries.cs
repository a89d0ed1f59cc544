using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>Its entries; the number before each is the moment it makes.</summary>
internal sealed partial class SmallRecord
{
    private static readonly Guid Book = DerivedId.Codebook(Study);
    private static readonly Guid Map = DerivedId.ThemeMap(Study);
    private static readonly Guid Theory = DerivedId.ProgramTheory(Study);
    private static readonly Guid Report = DerivedId.Report(Study);

    private void Begin()
    {
        /* 1 */Add(Study, new StudyOpened(Study, Say("Hope"), null));
        /* 2 */Add(Study, new AnalystJoined(Ana, Role.Lead, Say("Ana")));
        /* 3 */Add(Study, new AnalystJoined(Ben, Role.SecondCoder, Say("Ben")));
        /* 4 */Add(Study, new QuestionStated(Say("Who is alone?"), null));
        /* 5 */Add(Study, new StanceDeclared(null, Say("Realism"), null));
        /* 6 */Add(Study, new PositionalityStated(Ana, null, Say("I was there"), null));
        /* 7 */Add(Study, new ExpectationNoted(Id(40), Ana, Say("Groups help")));
        /* 8 */Add(Study, new GuideDrafted(1, [], null));
        /* 9 */Add(Theory, new PropositionAdded(Proposition, Then("they stay"), null, null));
        /* 10 */Add(
            Book,
            new CodeCreated(Belonging, Say("Belonging"), null, null, null, CodeOrigin.Theory)
        );
        /* 11 */Add(Maria, new ParticipantEnrolled(Maria, Say("P01", Maria), false));
        /* 12 */Add(Tom, new ParticipantEnrolled(Tom, Say("P02", Tom), false));
        /* 13 */Add(First, new SourceRegistered(First, Say("One"), null, null, [Maria], false));
        /* 14 */Text(First, 100, Maria, from: 20);
        /* 15 */Add(Second, new SourceRegistered(Second, Say("Two"), null, null, [Tom], false));
        /* 16 */Text(Second, 60, Tom, from: 0);
        /* 17 */Add(
            Study,
            new InterviewConducted(
                Id(41),
                [Maria],
                Ana,
                InterviewMode.Video,
                1,
                First,
                50,
                true,
                null,
                null
            ),
            late: TimeSpan.FromDays(2)
        );
        /* 18 */Add(Study, new PhaseEntered(Ana, null, AnalysisPhase.Coding, null));
    }

    private void CodeAll()
    {
        /* 19 */Add(
            Book,
            new CodeCreated(
                Alone,
                Say("Alone"),
                Say("By oneself"),
                null,
                Say("Said twice"),
                CodeOrigin.Data
            )
        );
        /* 20 */Mark(1, First, 20, 40);
        /* 21 */Code(1, 1, Alone, First, 20, 40);
        /* 22 */Mark(2, First, 50, 60);
        /* 23 */Add(Book, new CodeCreated(Lonely, Say("Lonely"), null, null, null, CodeOrigin.Surprise));
        /* 24 */Code(2, 2, Lonely, First, 50, 60);
        /* 25 */Code(3, 1, Belonging, First, 20, 40, Ben, "He belongs");
        /* 26 */Mark(3, Second, 0, 10);
        /* 27 */Code(4, 3, Alone, Second, 0, 10);
        /* 28 */Add(First, new SegmentReadWithoutCoding(First, Ben, 1, new TextRange(70, 80)), Ben);
        /* 29 */Add(
            Book,
            new CodeRedefined(Alone, Say("By oneself"), Say("By others left"), Say("Too wide"))
        );
        /* 30 */Add(Book, new CodesMerged(Alone, [Lonely], [], 4, null));
        /* 31 */Add(Book, new CodeRenamed(Alone, Say("Alone"), Say("Being alone"), null));
        /* 32 */Add(
            Meeting,
            new MeetingHeld(Meeting, MeetingKind.Analysis, [Ana, Ben], null, Say("Night differs"))
        );
        /* 33 */Add(
            Book,
            new CodeSplit(
                Alone,
                [new CodePart(Night, Say("Night"), null)],
                [new SplitCoding(CodingId(4), Excerpt(3), Night)],
                true,
                6,
                Say("Nights are another matter")
            ),
            because: Meeting
        );
    }

    private void Develop()
    {
        /* 34 */Add(
            Map,
            new ThemeProposed(
                Together,
                Say("Together"),
                ThemeLevel.Theme,
                null,
                null,
                Say("Shared")
            )
        );
        /* 35 */Add(Map, new CodeAssignedToTheme(Together, Belonging, 7, null), sameAct: true);
        /* 36 */Add(Map, new CodeAssignedToTheme(Together, Alone, 7, null), sameAct: true);
        /* 37 */Add(
            Map,
            new ThemeReviewed(Together, ReviewedAgainst.Excerpts, Say("Being alone does not fit"))
        );
        /* 38 */Code(5, 2, Belonging, First, 50, 60);
        /* 39 */Add(Map, new ContraryCaseNoted(Together, Excerpt(3), Second, Say("Nobody came")), Ben);
        /* 40 */Add(Map, new CodeRemovedFromTheme(Together, Alone, Say("Another idea")));
        /* 41 */Add(Map, new ThemeProposed(Odd, Say("Odd"), ThemeLevel.Theme, null, null, null));
        /* 42 */Add(Map, new ThemeDiscarded(Odd, Say("A drawer")));
        /* 43 */Add(Map, new CentralConceptStated(Together, null, Say("First together"), null));
        /* 44 */Add(Map, new ThemeFinalised(Together, null));
        /* 45 */Add(Study, new ReasonGiven(Entry(30), Say("One idea")));
        /* 46 */Add(
            Theory,
            new EvidenceLinked(
                Id(42),
                Proposition,
                Maria,
                Excerpt(1),
                First,
                EvidenceStance.Refines,
                Inference.Said,
                null,
                null
            )
        );
        /* 47 */Add(
            Theory,
            new PropositionRefined(
                Proposition,
                Then("they stay"),
                Then("some stay"),
                [Id(42)],
                Say("Not all")
            )
        );
        /* 48 */Add(Theory, new TheoryVersionPublished(0, null));
    }

    private void WriteUp()
    {
        /* 49 */Add(Study, new QuestionRevised(Say("Who is alone?"), Say("Who stays?"), Say("Sharper")));
        /* 50 */Add(
            Study,
            new PhaseEntered(Ana, AnalysisPhase.Coding, AnalysisPhase.Familiarising, Say("Doubt"))
        );
        /* 51 */Add(Report, new FindingStated(Finding, Say("Together comes first"), Together, null));
        /* 52 */Add(
            Report,
            new ExcerptSelectedForReport(
                Id(43),
                Finding,
                Excerpt(1),
                First,
                Maria,
                1,
                QuotationUse.Illustrative,
                null
            )
        );
        /* 53 */Add(
            Report,
            new ExcerptSelectedForReport(
                Id(44),
                Finding,
                Excerpt(3),
                Second,
                Tom,
                1,
                QuotationUse.Illustrative,
                null
            )
        );
        /* 54 */Add(Report, new QuotationReleased(Id(43), Ana));
        /* 55 */Add(Maria, new MemberReflectionInvited(Maria, Id(45), Say("The theme", Maria)));
        /* 56 */Add(Maria, new MemberReflectionReceived(Maria, Id(45), Say("That is me", Maria)));
        /* 57 */Add(
            Study,
            new QuestionRevised(Say("Who stays?"), Say("Why do they stay?"), null),
            because: Id(45)
        );
        /* 58 */Add(
            Id(46),
            new MemoWritten(
                Id(46),
                MemoKind.Audit,
                new MemoTarget(MemoTargetKind.Code, Alone),
                Ben,
                null,
                Say("Why?", Id(46)),
                false
            ),
            Ben
        );
        /* 59 */Add(Id(46), new MemoDestroyed(Id(46), 1), Ben);
        /* 60 */Add(Study, new CheckpointSealed(59, _last.Hash));
        /* 61 */Add(
            Excerpt(1),
            new ExcerptReanchored(
                Excerpt(1),
                First,
                1,
                2,
                Anchor.Of(20, 40),
                Anchor.Of(22, 42),
                false,
                []
            )
        );
        /* 62 */Add(Second, new SourceWithdrawn(Second, Say("He asked")), Ben);
    }

    private static PropositionText Then(string then) => new(Say("alone"), Say(then), null);
}
