using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

public sealed class ReplayingWithoutSomebody
{
    // Tom's enrolment, his source and its text, the passage and coding in it, the contrary case and
    // quotation from it, and its withdrawal.
    private static readonly long[] Toms = [12, 15, 16, 26, 27, 39, 53, 62];

    [Fact]
    public void without_a_participant_equals_a_study_built_without_them() =>
        Told(WhatIf.WithoutParticipant(All, Tom)).ShouldBe(Told(Built(Toms)));

    [Fact]
    public void without_a_coder_equals_a_study_built_without_their_codings() =>
        Told(WhatIf.WithoutCoder(All, Ben)).ShouldBe(Told(Built([25])));

    [Fact]
    public void without_an_act_equals_a_study_built_without_its_entries() =>
        Told(WhatIf.WithoutAct(All, Id(2030))).ShouldBe(Told(Built([30])));

    [Fact]
    public void with_another_decision_at_a_fork_shows_where_that_would_have_led()
    {
        // Lonely was merged into being alone; into belonging its coding would have gone there.
        var (state, _) = WhatIf.WithAnother(UpTo(60), Id(2030), Belonging);
        var compared = WhatIfComparison.Of(UpTo(60), state!);
        compared
            .Codes.Select(count => $"{count.Name.Text} {count.Now} {count.Without}")
            .ShouldBe(["Belonging 2 3", "Being alone 2 1"]);
        compared.Themes.ShouldBeEmpty();
    }

    [Fact]
    public void with_another_decision_where_there_was_none_or_none_like_it_is_refused()
    {
        // Entry 29 defined a code anew; entry 21 put a code on a passage before night was one.
        WhatIf
            .WithAnother(All, Id(2029), Belonging)
            .Refusal!.Rule.ShouldBe("audit/what-if-no-fork");
        WhatIf.WithAnother(All, Id(2021), Night).Refusal!.Rule.ShouldBe("audit/what-if-no-fork");
        WhatIf
            .WithAnother(All, Id(2030), Lonely)
            .Refusal!.Rule.ShouldBe("codebook/merge-into-itself");
    }

    [Fact]
    public void is_compared_with_the_record_and_never_taken_for_it()
    {
        var compared = WhatIfComparison.Of(UpTo(60), Maria, null, null);
        compared.IsNeverTheRecord.ShouldBeTrue();
        compared
            .Codes.Select(count => $"{count.Name.Text} {count.Now} {count.Without}")
            .ShouldBe(["Belonging 2 0", "Being alone 2 0"]);
        compared
            .Themes.Select(count => $"{count.Name.Text} {count.Now} {count.Without}")
            .ShouldBe(["Together 2 0"]);
        compared
            .Findings.Select(count => $"{count.Name.Text} {count.Now} {count.Without}")
            .ShouldBe(["Together comes first 2 1"]);
    }

    private static StudyState Built(long[] leftOut) =>
        All
            .Entries.Where(entry => !leftOut.Contains(entry.Moment))
            .Aggregate(
                StudyState.Empty,
                (state, entry) => state.Evolve(entry.Stored.Stream, entry.Data)
            );

    private static string Told(StudyState state) =>
        string.Join(
            '\n',
            [
                string.Join(' ', state.Participants.Keys),
                string.Join(' ', state.Sources.Values.Select(s => $"{s.Id} {s.IsWithdrawn}")),
                .. state.Tree.Codes.Select(code => $"{code}"),
                .. state.Excerpts.Values.Select(e =>
                    $"{e.Id} {e.Anchor} {e.IsWithdrawn} {string.Join(' ', e.Codings)}"
                ),
                .. state.Map.Themes.Select(theme =>
                    $"{theme} {string.Join(' ', theme.Codes)} {string.Join(' ', theme.ContraryCases)}"
                ),
                .. state.Theory!.Evidence.Select(evidence => $"{evidence}"),
                .. state.Report!.Quotations.Select(quotation => $"{quotation}"),
            ]
        );
}
