using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Audit;

public class FoldingAStudy
{
    private static string[] Codings(int moment) =>
        [
            .. AnalysisState
                .Of(SmallStudy.At(moment))
                .Excerpts.SelectMany(excerpt =>
                    excerpt.Codings.Select(coding =>
                        $"{Number(excerpt.Id)}: {Number(coding.CodingId)} {Code(coding.CodeId)}"
                    )
                ),
        ];

    private static int Number(Guid id) => int.Parse(id.ToString()[24..]);

    private static string Code(Guid id) =>
        id == Book.Hope ? "Hope"
        : id == Book.Fear ? "Fear"
        : "Longing";

    [Fact]
    public void at_moment_0_is_empty() =>
        AnalysisState.Of(SmallStudy.At(0)).ShouldLookLike(new AnalysisState(null, [], [], [], []));

    [Fact]
    public void lists_the_codings_that_stand_at_each_moment()
    {
        Codings(9).ShouldBeEmpty();
        Codings(11).ShouldBe(["1: 1 Fear", "1: 2 Hope"]);
        Codings(15).ShouldBe(["1: 1 Fear", "1: 2 Hope", "2: 3 Fear", "3: 4 Hope"]);
        Codings(16).ShouldBe(["1: 2 Hope", "2: 3 Hope", "3: 4 Hope"]);
        Codings(17).ShouldBe(["1: 2 Hope", "2: 3 Longing", "3: 4 Hope"]);
        Codings(18).ShouldBe(["1: 2 Hope", "2: 3 Longing"]);
        Codings(22).ShouldBe(["1: 2 Hope", "2: 3 Longing"]);
        Codings(23).ShouldBeEmpty();
    }

    [Fact]
    public void gives_all_of_it_with_each_list_in_the_order_of_ids()
    {
        var hope = new Code(
            Book.Hope,
            Words.Of("Hope"),
            null,
            null,
            CodeStatus.InUse,
            null,
            ChangedAt: 2
        );
        AnalysisState
            .Of(SmallStudy.At(22))
            .ShouldLookLike(
                new AnalysisState(
                    new StudyFacts(
                        Ids.Study,
                        Words.Of("Hope"),
                        null,
                        [new Member(Ids.Ana, Role.Lead, null)]
                    ),
                    [new Participant(Ids.Maria, Words.Of("P01", Ids.Maria), false)],
                    [TheInterview(isWithdrawn: false)],
                    [
                        hope,
                        hope with
                        {
                            Id = Book.Faith,
                            Name = Words.Of("Faith"),
                            ParentId = Book.Hope,
                            ChangedAt = 3,
                        },
                        hope with
                        {
                            Id = Book.Fear,
                            Name = Words.Of("Fear"),
                            Status = CodeStatus.Merged,
                            MergedInto = Book.Hope,
                            ChangedAt = 4,
                        },
                        hope with
                        {
                            Id = Book.New,
                            Name = Words.Of("Longing"),
                            ChangedAt = 5,
                        },
                    ],
                    [
                        new ExcerptState(
                            Passage.Id,
                            Interview.Id,
                            1,
                            Passage.Place,
                            IsOrphaned: true,
                            [Book.Coding(2, Book.Hope)]
                        ),
                        new ExcerptState(
                            SmallStudy.Second,
                            Interview.Id,
                            2,
                            Passage.Elsewhere,
                            IsOrphaned: false,
                            [Book.Coding(3, Book.New, 2, anchor: Passage.Elsewhere)]
                        ),
                    ]
                )
            );
    }

    [Fact]
    public void without_its_source_leaves_no_excerpt_of_it()
    {
        var state = AnalysisState.Of(SmallStudy.At(23));
        state.Excerpts.ShouldBeEmpty();
        state.Sources.ShouldLookLike(new[] { TheInterview(isWithdrawn: true) });
        state.Codes.ShouldLookLike(AnalysisState.Of(SmallStudy.At(22)).Codes);
    }

    [Fact]
    public void without_its_source_leaves_the_excerpts_of_others()
    {
        var other = Ids.Source(2);
        var fourth = Ids.Excerpt(4);
        var state = SmallStudy
            .At(22)
            .Evolve(other, Interview.Registered with { SourceId = other })
            .Evolve(fourth, Passage.Marked with { SourceId = other, ExcerptId = fourth })
            .Evolve(Interview.Id, Interview.Withdrawn);
        AnalysisState.Of(state).Excerpts.Select(excerpt => excerpt.Id).ShouldBe([fourth]);
    }

    [Fact]
    public void changes_nothing_at_what_is_no_part_of_the_analysis() =>
        AnalysisState.Of(SmallStudy.At(22)).ShouldLookLike(AnalysisState.Of(SmallStudy.At(21)));

    [Fact]
    public void never_changes_an_earlier_state()
    {
        var before = SmallStudy.At(15);
        var written = Structure.Of(AnalysisState.Of(before));
        foreach (var (stream, e) in SmallStudy.Entries.Skip(15))
        {
            before.Evolve(stream, e);
        }

        Structure.Of(AnalysisState.Of(before)).ShouldBe(written);
    }

    private static SourceState TheInterview(bool isWithdrawn) =>
        new(
            Interview.Id,
            Interview.Note("Interview 1"),
            null,
            null,
            [Ids.Maria],
            TextUnknown: false,
            isWithdrawn,
            [
                new TextState(1, Ids.Text(1), Interview.Text.Fingerprint, 100, []),
                new TextState(
                    2,
                    Ids.Text(2),
                    Interview.Corrected.Fingerprint,
                    50,
                    [SmallStudy.Turn]
                ),
            ]
        );
}
