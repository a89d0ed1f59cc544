using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

public class AddingASource
{
    private static readonly Turn Turn = new(
        new TextRange(0, 10),
        new TextRange(0, 3),
        new TextRange(3, 10),
        Speaker.Participant,
        Ids.Maria,
        null
    );

    private static Decision Add(
        string title,
        string? file = null,
        string? description = null,
        SourceVersion? text = null,
        Source? source = null
    ) =>
        AddSource.Decide(
            new AddSource(
                Interview.Id,
                title,
                file,
                description,
                [Ids.Maria],
                text,
                text is null ? [] : [Turn]
            ),
            source
        );

    [Fact]
    public void with_its_text_records_both_and_whose_words_they_are() =>
        Add(" Interview 1 ", "maria.txt", "In her kitchen", Interview.Text)
            .ShouldRecord(
                new SourceRegistered(
                    Interview.Id,
                    Words.Of("Interview 1", Ids.Maria),
                    Words.Of("maria.txt", Ids.Maria),
                    Words.Of("In her kitchen", Ids.Maria),
                    [Ids.Maria],
                    TextUnknown: false
                ),
                new TranscriptImported(Interview.Id, Interview.Text, [Turn])
            );

    [Fact]
    public void whose_text_is_gone_records_that() =>
        Add("Interview 1").ShouldRecord(Interview.Registered with { TextUnknown = true });

    [Fact]
    public void twice_is_refused() =>
        Add("Interview 1", source: Interview.After()).ShouldRefuse("sources/already-there");

    [Fact]
    public void without_a_title_is_refused() => Add("\n").ShouldRefuse("sources/title-missing");

    [Fact]
    public void with_too_long_a_title_is_refused() =>
        Add(new string('x', 501)).ShouldRefuse("sources/title-too-long");

    [Fact]
    public void with_a_file_name_or_description_that_cannot_be_stored_is_refused()
    {
        Add("Interview", "\0").ShouldRefuse("text/null-character");
        Add("Interview", null, new string('x', 50_001)).ShouldRefuse("text/too-long");
    }
}
