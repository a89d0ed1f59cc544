using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Tests.Themes;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests;

/// <summary>
/// A study around a stream: led by Ana, with Ben; Maria and her interview with its one excerpt; a
/// guide with one question.
/// </summary>
internal static class Around
{
    public static Guid Question { get; } = Ids.Event(50);

    public static GuideDrafted Guide { get; } =
        new(1, [new GuideQuestion(Question, Words.Of("What changed?"), null)], null);

    public static StudyContext Study(params IReadOnlyList<object> later) =>
        new(
            Given
                .Stream<Study>(
                    Domain.Studies.Study.Evolve,
                    [
                        new StudyOpened(Ids.Study, Words.Of("Hope"), null),
                        new AnalystJoined(Ids.Ana, Role.Lead, null),
                        new AnalystJoined(Ids.Ben, Role.Analyst, null),
                        Guide,
                        .. later,
                    ]
                )
                .State,
            Book.After(),
            Map.After(),
            [new Participant(Ids.Maria, Words.Of("P01", Ids.Maria), false)],
            [Interview.After()],
            [new CitedExcerpt(Passage.After(), Interview.After())]
        );
}
