using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>AQ10 to AQ13, AQ15, AQ33, AQ35, AQ36, AQ40, AQ46 and AQ47.</summary>
public sealed class AskingOfTheMaterial
{
    [Fact]
    public void what_a_finding_rests_on() =>
        Asked
            .Of("AQ10", new AskedOf(Finding: SmallRecord.Finding), at: 60)
            .ShouldBe([
                [
                    "Together comes first",
                    "Together",
                    "Being alone, Belonging",
                    $"{Excerpt(1)}",
                    "One",
                    "1",
                    "20–40",
                    "quoted",
                ],
                [
                    "Together comes first",
                    "Together",
                    "Night",
                    $"{Excerpt(3)}",
                    "Two",
                    "1",
                    "0–10",
                    "quoted",
                ],
                [
                    "Together comes first",
                    "Together",
                    "Being alone, Belonging",
                    $"{Excerpt(2)}",
                    "One",
                    "1",
                    "50–60",
                    "",
                ],
            ]);

    [Fact]
    public void where_a_turn_went() =>
        Asked
            .Of("AQ11", new AskedOf(Source: First, Position: 90), at: 60)
            .ShouldBe([
                [
                    $"{Excerpt(1)}",
                    "20–40",
                    "Being alone, Belonging",
                    "Together",
                    "Together comes first",
                ],
                [
                    $"{Excerpt(2)}",
                    "50–60",
                    "Being alone, Belonging",
                    "Together",
                    "Together comes first",
                ],
            ]);

    [Fact]
    public void which_parts_were_never_coded() =>
        Asked
            .Of("AQ12", new AskedOf(Source: First), at: 60)
            .ShouldBe([
                ["40", "50", "never coded"],
                ["60", "100", "read and left"],
            ]);

    [Fact]
    public void whether_each_source_got_attention() =>
        Asked
            .Of("AQ13", at: 60)
            .ShouldBe([
                ["One", "38 %", "4", "2", "2024-01-01 00:21", "2024-01-01 00:38"],
                ["Two", "17 %", "1", "1", "2024-01-01 00:27", "2024-01-01 00:27"],
            ]);

    [Fact]
    public void who_coded_what() =>
        Asked
            .Of("AQ15")
            .ShouldBe([
                [
                    "One",
                    "Ana (lead), Ben (secondCoder)",
                    "no round: everybody saw everybody's codings",
                ],
                ["Two", "Ana (lead)", "no round: everybody saw everybody's codings"],
            ]);

    [Fact]
    public void what_corrections_moved() =>
        Asked
            .Of("AQ33")
            .ShouldBe([
                ["61", "2024-01-01 01:01", "Ana", "One", $"{Excerpt(1)}", "1", "2", "moved"],
            ]);

    [Fact]
    public void what_was_withdrawn() =>
        Asked
            .Of("AQ35")
            .ShouldBe([
                ["62", "2024-01-01 01:02", "Ben", "Two", "1", "1", "He asked"],
            ]);

    [Fact]
    public void which_findings_lost_evidence()
    {
        Asked
            .Of("AQ36")
            .ShouldBe([
                ["Together comes first", "2", "1", "Two"],
            ]);
        Asked.Of("AQ36", at: 61).ShouldBeEmpty();
    }

    [Fact]
    public void which_guide_each_interview_followed() =>
        Asked
            .Of("AQ40")
            .ShouldBe([
                ["8", "2024-01-01 00:08", "Ana", "guide drafted", "1", ""],
                ["17", "2023-12-30 00:17", "Ana", "interview with P01", "1", ""],
            ]);

    [Fact]
    public void what_the_codebook_would_be_without_a_coder()
    {
        Asked
            .Of("AQ46", new AskedOf(Person: Ben))
            .ShouldBe([
                ["Belonging", "2", "1", ""],
                ["Being alone", "2", "2", ""],
                ["Night", "0", "0", ""],
            ]);
        Asked
            .Of("AQ46", new AskedOf(Participant: Maria), at: 60)
            .ShouldBe([
                ["Belonging", "2", "0", "would rest on nothing"],
                ["Being alone", "2", "0", "would rest on nothing"],
                ["Night", "1", "1", ""],
            ]);
    }

    [Fact]
    public void which_excerpts_are_quoted() =>
        Asked
            .Of("AQ47")
            .ShouldBe([
                ["P01:1", "Together comes first", "One", $"{Excerpt(1)}", "released", "1"],
                ["P02:1", "Together comes first", "Two", $"{Excerpt(3)}", "", "1"],
            ]);
}
