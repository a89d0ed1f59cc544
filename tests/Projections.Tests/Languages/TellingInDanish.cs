using System.Text.RegularExpressions;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Languages;
using PeerEvents.Projections.Tests.Audit;
using PeerEvents.Projections.Tests.Audit.Questions;

namespace PeerEvents.Projections.Tests.Languages;

public sealed partial class TellingInDanish
{
    private static readonly Guid Code = new(1, 2, 3, new byte[8]);

    public static TheoryData<string> Kinds => [.. EventCatalogue.All.Select(kind => kind.Name)];

    public static TheoryData<string> Questions => [.. AuditQuestions.All.Select(q => q.Id)];

    [Fact]
    public void keeps_what_people_wrote()
    {
        var names = new TrailNames(language: Language.Danish);
        var renamed = new CodeRenamed(Code, Words.Of("Made"), Words.Of("Lonely"), null);

        var told = AuditSentences.Tell(renamed, names)!;

        told.Sentence.ShouldBe("omdøbte koden “Made” til “Lonely”");
        told.Before.ShouldBe("Made");
    }

    [Fact]
    public void counts_one_thing_otherwise_than_many()
    {
        Language.Danish.Count(1, "1 coding", "{0} codings").ShouldBe("1 kodning");
        Language.Danish.Count(2, "1 coding", "{0} codings").ShouldBe("2 kodninger");
        Language.English.Count(2, "1 coding", "{0} codings").ShouldBe("2 codings");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void has_a_sentence_for_each_event(string kind)
    {
        var missing = new SortedSet<string>();
        var names = new TrailNames(language: Noting(missing));
        foreach (var example in EventExamples.ManyOf(kind))
        {
            AuditSentences.Tell(example, names).ShouldNotBeNull();
        }

        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void has_the_answers_of_an_auditor(string id)
    {
        var missing = new SortedSet<string>();
        var record = new AuditRecord(SmallRecord.Study, SmallRecord.All.Entries, Noting(missing));

        var (answer, _) = AuditQuestions
            .Find(id)!
            .Ask(
                record,
                new AskedOf(
                    SmallRecord.Lonely,
                    SmallRecord.Together,
                    SmallRecord.First,
                    null,
                    SmallRecord.Finding,
                    SmallRecord.Meeting,
                    SmallRecord.Ana,
                    0,
                    1,
                    Item: "COREQ-24"
                )
            );

        answer.ShouldNotBeNull();
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void has_the_same_places_in_each_sentence()
    {
        Danes.Sentences.Count.ShouldBeGreaterThan(300);
        foreach (var (english, danish) in Danes.Sentences)
        {
            Places(danish).ShouldBe(Places(english), english);
        }
    }

    [Fact]
    public void says_each_thing_once() =>
        Danes.Lists.SelectMany(list => list.Keys).ShouldBeUnique();

    [Fact]
    public void tells_a_broken_record()
    {
        var broken = new BrokenMoment(7, Breakage.EntryMissing);
        broken
            .Sentence(Language.Danish)
            .ShouldBe("Øjeblik 7 holder ikke: dets post er væk fra lageret.");
    }

    /// <summary>As Danish, noting what Danish does not have.</summary>
    private static Language Noting(SortedSet<string> missing)
    {
        return new Language(
            "da",
            english => Find(Danes.Sentences, english),
            english => Find(Danes.Headings, english)
        );

        string? Find(IReadOnlyDictionary<string, string> among, string english)
        {
            if (!among.TryGetValue(english, out var danish))
            {
                missing.Add(english);
            }

            return danish;
        }
    }

    private static IReadOnlyList<string> Places(string sentence) =>
        [.. Place().Matches(sentence).Select(place => place.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Place();
}
