using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests.Studies;

public class OpeningAStudy
{
    private static Decision Open(
        string title,
        string? description = null,
        string? name = null,
        Study? study = null
    ) => OpenStudy.Decide(new OpenStudy(Ids.Study, title, description, Ids.Ana, name), study);

    [Fact]
    public void records_the_study_and_who_leads_it() =>
        Open(" Hope after loss ", "Interviews, 2022", "Ana")
            .ShouldRecord(
                new StudyOpened(
                    Ids.Study,
                    Words.Of("Hope after loss"),
                    Words.Of("Interviews, 2022")
                ),
                new AnalystJoined(Ids.Ana, Role.Lead, Words.Of("Ana"))
            );

    [Fact]
    public void without_description_or_name_records_none() =>
        Open("Hope", " ")
            .ShouldRecord(
                new StudyOpened(Ids.Study, Words.Of("Hope"), null),
                new AnalystJoined(Ids.Ana, Role.Lead, null)
            );

    [Fact]
    public void that_is_open_is_refused() =>
        Open("Hope", study: new Study(Ids.Study, Words.Of("Hope"), null, []))
            .ShouldRefuse("studies/already-there");

    [Fact]
    public void without_a_title_is_refused() => Open(" ").ShouldRefuse("studies/title-missing");

    [Fact]
    public void with_too_long_a_title_is_refused() =>
        Open(new string('x', 501)).ShouldRefuse("studies/title-too-long");

    [Fact]
    public void with_too_long_a_description_is_refused() =>
        Open("Hope", new string('x', 50_001)).ShouldRefuse("text/too-long");

    [Fact]
    public void with_a_name_that_cannot_be_stored_is_refused() =>
        Open("Hope", null, "A\0").ShouldRefuse("text/null-character");
}
