using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class CharacterisingACoding
{
    private static readonly ExcerptCoded Coded = Passage.Coded(1, Book.Hope);

    private static readonly CodingCharacterised Said = new(
        Passage.Id,
        Ids.Coding(1),
        Interview.Id,
        Characterisation.None,
        new Characterisation(CodeLevel.Latent, CodeOrigin.Surprise)
    );

    private static Decision Say(
        Excerpt excerpt,
        CodeLevel? level,
        CodeOrigin? origin,
        Source? source = null
    ) =>
        CharacteriseCoding.Decide(
            new CharacteriseCoding(Passage.Id, Ids.Coding(1), level, origin),
            excerpt,
            source ?? Interview.After()
        );

    [Fact]
    public void records_what_was_said_before_and_what_is_said_now()
    {
        Say(Passage.After(Coded), CodeLevel.Latent, CodeOrigin.Surprise).ShouldRecord(Said);
        Say(Passage.After(Coded, Said), null, CodeOrigin.Theory)
            .ShouldRecord(
                Said with
                {
                    From = Said.To,
                    To = new Characterisation(null, CodeOrigin.Theory),
                }
            );
    }

    [Fact]
    public void as_it_is_already_records_nothing()
    {
        Say(Passage.After(Coded), null, null).ShouldRecord();
        Say(Passage.After(Coded, Said), CodeLevel.Latent, CodeOrigin.Surprise).ShouldRecord();
    }

    [Fact]
    public void that_is_not_there_is_refused() =>
        Say(Passage.After(), CodeLevel.Latent, null).ShouldRefuse("coding/coding-unknown");

    [Fact]
    public void of_what_was_withdrawn_is_refused()
    {
        Say(Passage.After(Coded, Passage.Withdrawn), CodeLevel.Latent, null)
            .ShouldRefuse("coding/excerpt-withdrawn");
        Say(Passage.After(Coded), CodeLevel.Latent, null, Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void is_kept_with_the_coding_until_it_is_taken_back()
    {
        var excerpt = Passage.After(Coded, Said);
        excerpt.CharacterisationOf(Ids.Coding(1)).ShouldBe(Said.To);
        excerpt.CharacterisationOf(Ids.Coding(2)).ShouldBe(Characterisation.None);
        Passage
            .After(Coded, Said, Said with { From = Said.To, To = Characterisation.None })
            .Characterised.ShouldBeEmpty();
    }

    [Fact]
    public void outlasts_taking_the_excerpt_back_and_marking_it_again() =>
        Passage
            .After(Coded, Said, Passage.Withdrawn, Passage.Marked, Coded)
            .CharacterisationOf(Ids.Coding(1))
            .ShouldBe(Said.To);

    [Fact]
    public void comes_with_a_passage_coded_in_one_act()
    {
        var decision = CodePassage.Decide(
            new CodePassage(
                Passage.Id,
                Interview.Id,
                Passage.Place,
                Ids.Coding(1),
                Book.Hope,
                Level: CodeLevel.Latent,
                Origin: CodeOrigin.Surprise
            ),
            null,
            Interview.After(),
            Passage.Tree,
            Ids.Ana
        );
        decision.Facts.Count.ShouldBe(3);
        decision.Facts[2].ShouldBe(Said);
    }
}
