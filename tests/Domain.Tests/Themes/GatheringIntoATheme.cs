using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class GatheringIntoATheme
{
    private static readonly CodeAssignedToTheme Assigned = new(Map.Change, Book.Hope, 5, null);
    private static readonly ExcerptAttachedToTheme Attached = new(
        Map.Change,
        Passage.Id,
        Interview.Id,
        null
    );

    private static Decision Assign(Guid code, params object[] later) =>
        AssignCodeToTheme.Decide(
            new AssignCodeToTheme(Map.Change, code, "Fits"),
            Map.After(later),
            Book.After()
        );

    private static Decision Remove(Guid code, params object[] later) =>
        RemoveCodeFromTheme.Decide(
            new RemoveCodeFromTheme(Map.Change, code, "Does not fit"),
            Map.After(later)
        );

    private static Decision Attach(CitedExcerpt? cited, params object[] later) =>
        AttachExcerptToTheme.Decide(
            new AttachExcerptToTheme(Map.Change, Passage.Id, "Vivid"),
            Map.After(later),
            cited
        );

    private static Decision Detach(CitedExcerpt? cited, params object[] later) =>
        DetachExcerptFromTheme.Decide(
            new DetachExcerptFromTheme(Map.Change, Passage.Id, "Not so vivid"),
            Map.After(later),
            cited
        );

    private static Decision Note(CitedExcerpt? cited, params object[] later) =>
        NoteContraryCase.Decide(
            new NoteContraryCase(Map.Change, Passage.Id, "Says the opposite"),
            Map.After(later),
            cited
        );

    [Fact]
    public void a_code_records_the_codebook_it_was_seen_in() =>
        Assign(Book.Hope).ShouldRecord(Assigned with { Reason = Words.Of("Fits") });

    [Fact]
    public void a_code_that_is_in_it_records_nothing() =>
        Assign(Book.Hope, Assigned).ShouldRecord();

    [Fact]
    public void a_code_that_is_not_there_is_refused() =>
        Assign(Book.New).ShouldRefuse("codebook/code-unknown");

    [Fact]
    public void anything_when_it_is_finalised_or_parked_is_refused()
    {
        Assign(Book.Hope, Map.Finalised).ShouldRefuse("themes/theme-finalised");
        Remove(Book.Hope, Assigned, Map.Parked).ShouldRefuse("themes/theme-parked");
        Attach(Map.Cited, Map.Finalised).ShouldRefuse("themes/theme-finalised");
        Detach(Map.Cited, Attached, Map.Discarded).ShouldRefuse("themes/theme-discarded");
    }

    [Fact]
    public void and_letting_a_code_go_records_why() =>
        Remove(Book.Hope, Assigned)
            .ShouldRecord(
                new CodeRemovedFromTheme(Map.Change, Book.Hope, Words.Of("Does not fit"))
            );

    [Fact]
    public void and_letting_go_what_is_not_in_it_is_refused()
    {
        Remove(Book.Hope).ShouldRefuse("themes/code-not-in-theme");
        Detach(Map.Cited).ShouldRefuse("themes/excerpt-not-in-theme");
    }

    [Fact]
    public void an_excerpt_keeps_the_reason_under_the_participants_key() =>
        Attach(Map.Cited).ShouldRecord(Attached with { Reason = Interview.Note("Vivid") });

    [Fact]
    public void an_excerpt_that_is_in_it_records_nothing() =>
        Attach(Map.Cited, Attached).ShouldRecord();

    [Fact]
    public void an_excerpt_that_is_not_there_is_refused()
    {
        Attach(null).ShouldRefuse("themes/excerpt-unknown");
        Attach(Map.Cited with { Excerpt = Passage.After(Passage.Withdrawn) })
            .ShouldRefuse("coding/excerpt-withdrawn");
    }

    [Fact]
    public void and_letting_an_excerpt_go_works_when_it_was_withdrawn() =>
        Detach(Map.Cited with { Excerpt = Passage.After(Passage.Withdrawn) }, Attached)
            .ShouldRecord(
                new ExcerptDetachedFromTheme(
                    Map.Change,
                    Passage.Id,
                    Interview.Id,
                    Interview.Note("Not so vivid")
                )
            );

    [Fact]
    public void a_contrary_case_may_come_after_finalising()
    {
        var noted = new ContraryCaseNoted(
            Map.Change,
            Passage.Id,
            Interview.Id,
            Interview.Note("Says the opposite")
        );
        Note(Map.Cited, Map.Finalised).ShouldRecord(noted);
        Note(Map.Cited, noted).ShouldRecord();
        Note(null).ShouldRefuse("themes/excerpt-unknown");
        Note(Map.Cited, Map.Discarded).ShouldRefuse("themes/theme-discarded");
    }
}
