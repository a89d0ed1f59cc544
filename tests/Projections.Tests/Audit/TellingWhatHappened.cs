using PeerEvents.Domain;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Tests.Audit;

public sealed class TellingWhatHappened
{
    public static TheoryData<string> Kinds => [.. EventCatalogue.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void gives_each_event_a_sentence(string kind)
    {
        var told = AuditSentences.Tell(EventExamples.Of(kind), new TrailNames());
        told.ShouldNotBeNull();
        told.Sentence.ShouldNotBeNullOrWhiteSpace();
        char.IsLower(told.Sentence[0]).ShouldBeTrue("somebody's name comes before it");
        told.Sentence.ShouldNotEndWith(".");
        told.Sentence.ShouldNotContain("(words)");
    }

    [Fact]
    public void gives_no_two_events_the_same_sentence()
    {
        EventCatalogue.All.Count.ShouldBeGreaterThan(25);
        EventCatalogue
            .All.Select(kind => EventExamples.Of(kind.Name))
            .Select(e => AuditSentences.Tell(e, new TrailNames())!.Sentence)
            .ShouldBeUnique();
    }

    [Fact]
    public void has_nothing_to_say_of_what_is_no_event() =>
        AuditSentences.Tell(new object(), new TrailNames()).ShouldBeNull();

    [Fact]
    public void says_withdrawn_where_words_are_gone()
    {
        var keys = new Keys();
        var seal = new WordSeal(keys);
        var retitled = new Domain.Studies.StudyRetitled(
            Keys.Stored(seal, "before"),
            Keys.Stored(seal, "after"),
            null
        );
        AuditSentences.Tell(retitled, new TrailNames())!.After.ShouldBe("after");
        keys.Destroy(Keys.Study);
        var told = AuditSentences.Tell(retitled, new TrailNames())!;
        told.Before.ShouldBe("(withdrawn words)");
        told.After.ShouldBe("(withdrawn words)");
    }
}
