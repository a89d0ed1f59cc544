using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests.Studies;

public class FoldingAStudy
{
    private static readonly StudyOpened Opened = new(
        Ids.Study,
        Words.Of("Hope"),
        Words.Of("Interviews")
    );

    private static Study Fold(params object[] events) =>
        Given.Stream<Study>(Study.Evolve, [Opened, .. events]).State;

    [Fact]
    public void starts_with_what_it_was_opened_with() =>
        Fold()
            .ShouldLookLike(new Study(Ids.Study, Words.Of("Hope"), Words.Of("Interviews"), [], 1));

    [Fact]
    public void takes_the_newest_title_and_description() =>
        Fold(
                new StudyRetitled(Words.Of("Hope"), Words.Of("Hopes"), null),
                new StudyDescribed(Words.Of("Interviews"), null, null)
            )
            .ShouldLookLike(new Study(Ids.Study, Words.Of("Hopes"), null, [], 3));

    [Fact]
    public void lists_each_member_once_with_the_newest_role() =>
        Fold(
            new AnalystJoined(Ids.Ana, Role.Lead, Words.Of("Ana")),
            new AnalystJoined(Ids.Ben, Role.Analyst, null),
            new AnalystJoined(Ids.Ana, Role.Adjudicator, null)
        )
            .Members.ShouldLookLike(
                (Member[])[new(Ids.Ben, Role.Analyst, null), new(Ids.Ana, Role.Adjudicator, null)]
            );

    [Fact]
    public void only_counts_any_other_event_of_its_stream()
    {
        var study = Fold();
        var counted = study with { StreamVersion = 2 };
        Study.Evolve(study, new ProjectImported(ImportFormat.Taguette, 3, [])).ShouldBe(counted);
        Study.Evolve(study, Opened with { Title = Words.Of("Again") }).ShouldBe(counted);
        Study.Evolve(null, new StudyDescribed(null, null, null)).ShouldBeNull();
    }
}
