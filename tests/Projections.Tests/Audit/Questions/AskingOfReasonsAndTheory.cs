using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>AQ19 to AQ24, AQ26, AQ27, AQ32 and AQ39.</summary>
public sealed class AskingOfReasonsAndTheory
{
    [Fact]
    public void what_came_from_a_meeting() =>
        Asked
            .Of("AQ19", new AskedOf(Meeting: SmallRecord.Meeting))
            .ShouldBe([
                [
                    .. At(33),
                    "Ana split the code “Being alone” into “Night”, telling 1 coding where to go; the old code stays",
                    "Nights are another matter",
                ],
            ]);

    [Fact]
    public void which_decisions_have_no_reason() =>
        Asked
            .Of("AQ20", at: 50)
            .ShouldBe([
                ["code_split", "asked", "1", "0", "0 %", ""],
                ["codes_merged", "asked", "1", "0", "0 %", ""],
                ["theme_discarded", "asked", "1", "0", "0 %", ""],
                ["theme_finalised", "asked", "1", "1", "100 %", "44"],
                ["central_concept_stated", "not asked", "1", "1", "100 %", ""],
                ["code_assigned_to_theme", "not asked", "2", "2", "100 %", ""],
                ["code_created", "not asked", "3", "2", "67 %", ""],
                ["code_redefined", "not asked", "1", "0", "0 %", ""],
                ["code_removed_from_theme", "not asked", "1", "0", "0 %", ""],
                ["code_renamed", "not asked", "1", "1", "100 %", ""],
                ["contrary_case_noted", "not asked", "1", "0", "0 %", ""],
                ["excerpt_coded", "not asked", "5", "4", "80 %", ""],
                ["guide_drafted", "not asked", "1", "1", "100 %", ""],
                ["phase_entered", "not asked", "2", "1", "50 %", ""],
                ["positionality_stated", "not asked", "1", "1", "100 %", ""],
                ["proposition_added", "not asked", "1", "1", "100 %", ""],
                ["proposition_refined", "not asked", "1", "0", "0 %", ""],
                ["question_revised", "not asked", "1", "0", "0 %", ""],
                ["question_stated", "not asked", "1", "1", "100 %", ""],
                ["stance_declared", "not asked", "1", "1", "100 %", ""],
                ["theme_proposed", "not asked", "2", "1", "50 %", ""],
            ]);

    [Fact]
    public void which_reasons_came_later() =>
        Asked
            .Of("AQ21")
            .ShouldBe([
                [
                    "30",
                    "Ana merged “Lonely” into the code “Being alone”",
                    "2024-01-01 00:30",
                    "45",
                    "2024-01-01 00:45",
                    "0.3 hours",
                    "One idea",
                ],
            ]);

    [Fact]
    public void what_was_back_dated() =>
        Asked
            .Of("AQ22")
            .ShouldBe([
                [
                    "17",
                    "2023-12-30 00:17",
                    "Ana",
                    "2024-01-01 00:17",
                    "2 days",
                    "person",
                    "Ana entered an interview with “P01”, by version 1 of the guide",
                ],
            ]);

    [Fact]
    public void what_was_expected_beforehand() =>
        Asked
            .Of("AQ23")
            .ShouldBe([
                [.. At(6), "positionality", "I was there"],
                [.. At(7), "expectation", "Groups help"],
                [.. At(9), "proposition", "If alone, then they stay"],
                [.. At(10), "code from theory", "Belonging"],
            ]);

    [Fact]
    public void how_question_and_stance_changed() =>
        Asked
            .Of("AQ24")
            .ShouldBe([
                [.. At(4), "research question", "", "Who is alone?", "", "5"],
                [.. At(5), "stance", "", "Realism", "", "5"],
                [.. At(49), "research question", "Who is alone?", "Who stays?", "Sharper", "0"],
                [.. At(57), "research question", "Who stays?", "Why do they stay?", "", "0"],
            ]);

    [Fact]
    public void which_evidence_bears_on_the_theory() =>
        Asked
            .Of("AQ26")
            .ShouldBe([
                [.. At(46), "some stay", "1", "refines", "P01", $"{Excerpt(1)}", "said", ""],
            ]);

    [Fact]
    public void how_the_theory_changed() =>
        Asked
            .Of("AQ27")
            .ShouldBe([
                [
                    .. At(9),
                    "towards 0",
                    "proposition added",
                    "",
                    "If alone, then they stay",
                    "0",
                    "",
                ],
                [
                    .. At(47),
                    "towards 0",
                    "proposition refined",
                    "If alone, then they stay",
                    "If alone, then some stay",
                    "1",
                    "Not all",
                ],
                [.. At(48), "towards 0", "version 0 published", "", "", "0", ""],
            ]);

    [Fact]
    public void in_which_phase_the_work_was() =>
        Asked
            .Of("AQ32")
            .ShouldBe([
                [.. At(18), "Coding", "2024-01-01 00:50", "", ""],
                [.. At(50), "Familiarising", "", "a return", "Doubt"],
            ]);

    [Fact]
    public void what_participants_said_of_it() =>
        Asked
            .Of("AQ39")
            .ShouldBe([
                [
                    .. At(55),
                    "P01",
                    "The theme",
                    "2024-01-01 00:56",
                    "That is me",
                    "Ana revised the research question",
                ],
            ]);

    private static string[] At(int moment) => Asked.Head(moment);
}
