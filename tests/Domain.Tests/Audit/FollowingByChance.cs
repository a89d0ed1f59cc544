using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Tests.Audit;

public class FollowingByChance
{
    private const int Steps = 150;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void always_agrees_with_the_oracle(int seed)
    {
        var study = new RandomStudy(seed);
        for (var step = 0; step < Steps; step++)
        {
            study.Step(correct: true);
            study.ShouldAgree();
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void never_leaves_a_coder_with_one_code_twice_at_one_place(int seed)
    {
        var study = new RandomStudy(seed);
        for (var step = 0; step < Steps; step++)
        {
            study.Step(correct: false);
            study
                .State.Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
                .Select(coding => (coding.ExcerptId, coding.CodeId, coding.Coder, coding.Anchor))
                .ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void never_leaves_the_codebook_broken(int seed)
    {
        var study = new RandomStudy(seed);
        for (var step = 0; step < Steps; step++)
        {
            study.Step(correct: false);
        }

        var codes = study.State.Tree.Codes;
        var inUse = codes.Where(code => code.InUse()).ToDictionary(code => code.Id);
        inUse.Values.ShouldAllBe(code =>
            code.ParentId == null || inUse.ContainsKey(code.ParentId.Value)
        );
        inUse.Values.Select(code => (code.ParentId, code.Name.Text)).ShouldBeUnique();
        inUse.Values.ShouldAllBe(code =>
            code.ParentId == null || !study.State.Tree.IsWithin(code.ParentId, code.Id)
        );
        study
            .State.Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
            .ShouldAllBe(coding =>
                codes.Single(code => code.Id == coding.CodeId).Status != CodeStatus.Merged
            );
    }

    // Else the three above would prove nothing.
    [Fact]
    public void meets_every_kind_of_thing_that_can_happen_to_a_coding()
    {
        var events = Seeds
            .SelectMany(row =>
            {
                var study = new RandomStudy(row);
                for (var step = 0; step < Steps; step++)
                {
                    study.Step(correct: true);
                }

                return study.Events;
            })
            .ToList();
        events
            .Select(e => e.GetType())
            .Distinct()
            .ShouldBeSubsetOf(EventCatalogue.All.Select(kind => kind.Type));
        Type[] kinds =
        [
            .. EventCatalogue
                .All.Select(kind => kind.Type)
                .Where(type => type.Namespace == typeof(Excerpt).Namespace),
            typeof(CodeRetired),
            typeof(CodeRevived),
            typeof(CodeMoved),
        ];
        kinds.ShouldBeSubsetOf(events.Select(e => e.GetType()).Distinct());
        events.OfType<CodesMerged>().Count(e => e.Absorbed.Count > 0).ShouldBeGreaterThan(20);
        events.OfType<CodeSplit>().Count(e => e.Codings.Count > 1).ShouldBeGreaterThan(20);
        events.OfType<CodeSplit>().Count(e => e.Kept).ShouldBeGreaterThan(20);
    }
}
