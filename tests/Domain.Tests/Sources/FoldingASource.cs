using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

public class FoldingASource
{
    [Fact]
    public void starts_with_what_it_was_registered_with() =>
        Interview
            .WithoutText()
            .ShouldLookLike(
                new Source(
                    Interview.Id,
                    Interview.Note("Interview 1"),
                    null,
                    null,
                    [Ids.Maria],
                    TextUnknown: true,
                    [],
                    StreamVersion: 1
                )
            );

    [Fact]
    public void keeps_every_version_of_the_text_and_knows_the_newest()
    {
        Interview.WithoutText().Newest().ShouldBeNull();
        Interview.After().Newest().ShouldBe(Interview.Text);
        var corrected = Interview.After(Interview.Correction);
        corrected.Texts.ShouldBe([Interview.Text, Interview.Corrected]);
        corrected.Newest().ShouldBe(Interview.Corrected);
    }

    [Fact]
    public void takes_the_newest_title_and_description_and_whether_it_is_withdrawn()
    {
        var title = Interview.Note("Kitchen");
        var source = Interview.After(
            new SourceRetitled(Interview.Id, Interview.Note("Interview 1"), title, null),
            new SourceDescribed(Interview.Id, null, Interview.Note("Long"), null),
            Interview.Withdrawn
        );
        source.Title.ShouldBe(title);
        source.Description.ShouldBe(Interview.Note("Long"));
        source.IsWithdrawn.ShouldBeTrue();
    }

    [Fact]
    public void only_counts_any_other_event_of_its_stream()
    {
        var source = Interview.After();
        var counted = source with { StreamVersion = source.StreamVersion + 1 };
        Source.Evolve(source, Interview.Registered).ShouldBe(counted);
        Source.Evolve(source, "something else").ShouldBe(counted);
        Source.Evolve(null, Interview.Imported).ShouldBeNull();
    }
}
