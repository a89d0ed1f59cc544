using PeerEvents.Domain.Memos;

namespace PeerEvents.Domain.Tests.Memos;

public class WritingAMemo
{
    private static readonly Guid Id = Ids.Event(80);
    private static readonly Guid Key = DerivedId.MemoKey(Ids.Study, Id);
    private static readonly MemoTarget Passage = new(MemoTargetKind.Excerpt, Ids.Excerpt(1));
    private static readonly MemoTarget Theme = new(MemoTargetKind.Theme, Ids.Event(1));
    private static readonly NotedThing Said = new(Passage, [Ids.Maria]);

    private static readonly MemoWritten Written = new(
        Id,
        MemoKind.Reflexive,
        Passage,
        Ids.Ana,
        null,
        Words.Of("I was moved", Ids.Maria, Key),
        false
    );

    private static Memo After(params object[] later) =>
        Given.Stream<Memo>(Memo.Evolve, [Written, .. later]).State;

    private static Decision Write(string text, NotedThing? about, Memo? memo = null) =>
        WriteMemo.Decide(
            new WriteMemo(Id, MemoKind.Reflexive, Passage, text),
            memo,
            about,
            Ids.Ana,
            Key
        );

    private static Decision Revise(string text, Guid person, params object[] later) =>
        ReviseMemo.Decide(new ReviseMemo(Id, text), After(later), person);

    [Fact]
    public void closes_it_under_a_key_of_its_own_and_those_of_whom_it_speaks() =>
        Write("I was moved", Said).ShouldRecord(Written);

    [Fact]
    public void on_nothing_is_refused() =>
        Write("I was moved", null).ShouldRefuse("memos/nothing-there");

    [Fact]
    public void without_words_or_twice_is_refused()
    {
        Write(" \n", Said).ShouldRefuse("memos/text-missing");
        Write("\0", Said).ShouldRefuse("text/null-character");
        Write("Again", Said, After()).ShouldRefuse("memos/already-there");
    }

    [Fact]
    public void anew_keeps_every_version_and_its_subjects()
    {
        var revised = new MemoRevised(Id, null, Words.Of("I was moved, why?", Ids.Maria, Key));
        Revise("I was moved, why?", Ids.Ana).ShouldRecord(revised);
        Revise("I was moved", Ids.Ana).ShouldRecord();
        var memo = After(revised);
        memo.Versions.ShouldBe(2);
        memo.Text!.Text.ShouldBe("I was moved, why?");
    }

    [Fact]
    public void of_somebody_else_anew_is_refused() =>
        Revise("Mine now", Ids.Ben).ShouldRefuse("memos/not-the-author");

    [Fact]
    public void lets_nobody_else_read_it_until_it_is_released()
    {
        After().SeenBy(Ids.Ben).Text.ShouldBeNull();
        After().SeenBy(Ids.Ana).Text.ShouldNotBeNull();
        After().SeenBy(null).Text.ShouldNotBeNull();
        After(new MemoReleased(Id)).SeenBy(Ids.Ben).Text.ShouldNotBeNull();
    }

    [Fact]
    public void and_destroying_it_is_for_its_author_while_nobody_could_read_it()
    {
        var destroyed = new MemoDestroyed(Id, 1);
        Destroy(Ids.Ana).ShouldRecord(destroyed);
        Destroy(Ids.Ben).ShouldRefuse("memos/not-the-author");
        Destroy(Ids.Ana, new MemoReleased(Id)).ShouldRefuse("memos/released");
        Destroy(Ids.Ana, destroyed).ShouldRecord();
        Revise("Back", Ids.Ana, destroyed).ShouldRefuse("memos/destroyed");
        After(destroyed).SeenBy(null).Text.ShouldBeNull();

        static Decision Destroy(Guid person, params object[] later) =>
            DestroyMemo.Decide(new DestroyMemo(Id), After(later), person);
    }

    [Fact]
    public void can_bind_it_to_more_but_not_to_itself()
    {
        Link(new NotedThing(Theme, [])).ShouldRecord(new MemoLinked(Id, Theme));
        Link(Said).ShouldRecord();
        Link(null).ShouldRefuse("memos/nothing-there");
        Link(new NotedThing(new MemoTarget(MemoTargetKind.Memo, Id), []))
            .ShouldRefuse("memos/about-itself");
        After(new MemoLinked(Id, Theme)).About.ShouldBe([Passage, Theme]);

        static Decision Link(NotedThing? to) =>
            LinkMemo.Decide(new LinkMemo(Id, to?.Target ?? Theme), After(), to, Ids.Ana);
    }

    [Fact]
    public void and_releasing_it_is_for_its_author_and_once()
    {
        Release(Ids.Ana).ShouldRecord(new MemoReleased(Id));
        Release(Ids.Ana, new MemoReleased(Id)).ShouldRecord();
        Release(Ids.Ben).ShouldRefuse("memos/not-the-author");

        static Decision Release(Guid person, params object[] later) =>
            ReleaseMemo.Decide(new ReleaseMemo(Id), After(later), person);
    }
}
