using PeerEvents.Domain;
using PeerEvents.Domain.Participants;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Tests.Exchange.Interviews;

public class PlanningAnImport
{
    private static readonly Guid Known = Guid.Parse("0194f3f4-0000-7000-8000-000000000001");

    [Fact]
    public void numbers_whoever_could_be_called_by_their_name_and_never_twice() =>
        Plan(
                ImportWishes.None,
                [],
                "I: Alone?\nOla Nordmann: Yes.\nOla Nordmann: Really.",
                "I: And you?\nP1: No.",
                "I: And you?\nOla Nordmann: Again.\nOla Nordmann: Me.",
                "Nobody is named here.",
                "I: Who?\nParticipant: Me."
            )
            .ShouldBe(["P02", "P1", "P02 (2)", "P03", "P04"]);

    [Fact]
    public void meets_participants_by_their_label() =>
        Plan(ImportWishes.None, [("P01", Known)], "I: Alone?\nP1: Yes.").ShouldBe(["P01"]);

    [Fact]
    public void does_as_the_researcher_says() =>
        Plan(
                ImportWishes.Read(
                    new StringReader("Kari Berg,Maria"),
                    ["Bo"],
                    ["Ola=P07"],
                    keepFileNames: false
                ),
                [],
                "Bo: Alone?\nOla: Yes.\nKari Berg: No.\nKari Berg: Me neither."
            )
            .ShouldBe(["P07, Maria"]);

    [Fact]
    public void calls_sources_after_their_files_only_when_asked() =>
        Plan(ImportWishes.None with { KeepFileNames = true }, [], "One.", "Two.")
            .ShouldBe(["file 0", "file 1"]);

    private static List<string> Plan(
        ImportWishes wishes,
        IReadOnlyList<(string Label, Guid Id)> known,
        params IReadOnlyList<string> texts
    ) =>
        [
            .. InterviewPlanner
                .Plan(
                    new InterviewFolder(
                        [
                            .. texts.Select(
                                (text, i) => new InterviewFile($"file {i}.txt", text, [])
                            ),
                        ],
                        0
                    ),
                    wishes,
                    new KnownPeople(
                        known.Select(one => new Participant(one.Id, Words.Of(one.Label), false)),
                        _ => null
                    ),
                    []
                )
                .Interviews.Select(interview => interview.Title),
        ];
}
