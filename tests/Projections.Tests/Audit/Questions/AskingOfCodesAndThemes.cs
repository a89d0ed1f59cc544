using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit.Questions;
using static PeerEvents.Projections.Tests.Audit.Questions.SmallRecord;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>AQ01 to AQ09, AQ14, AQ25, AQ28 to AQ31.</summary>
public sealed class AskingOfCodesAndThemes
{
    [Fact]
    public void when_a_code_first_appeared() =>
        Asked
            .Of("AQ01", new AskedOf(Code: Alone))
            .ShouldBe([
                [.. At(19), "made", "", "Said twice", $"{Entry(19)}"],
                [.. At(21), "first coding", "One 20–40", "", $"{Entry(21)}"],
                [.. At(58, "Ben"), "memo", "", "", $"{Entry(58)}"],
            ]);

    [Fact]
    public void how_it_was_defined() =>
        Asked
            .Of("AQ02", new AskedOf(Code: Alone))
            .ShouldBe([
                [.. At(19), "By oneself", "", "Said twice"],
                [.. At(29), "By others left", "By [-oneself-]{+others left+}", "Too wide"],
            ]);

    [Fact]
    public void under_which_names_it_was_known_with_its_kin() =>
        Asked
            .Of("AQ03", new AskedOf(Code: Night))
            .ShouldBe([
                [.. At(19), "Alone", "made", "Said twice"],
                [.. At(23), "Lonely", "made", ""],
                [.. At(30), "", "merged", ""],
                [.. At(31), "Being alone", "renamed", ""],
                [.. At(33), "Night", "split off", "Nights are another matter"],
            ]);

    [Fact]
    public void where_each_coding_went() =>
        Asked
            .Of("AQ04", new AskedOf(Code: Night))
            .ShouldBe([
                [.. At(30), "merge", $"{CodingId(2)}", "Lonely", "Being alone", ""],
                [
                    .. At(33),
                    "split",
                    $"{CodingId(4)}",
                    "Being alone",
                    "Night",
                    "Nights are another matter",
                ],
            ]);

    [Fact]
    public void which_themes_it_passed_through()
    {
        Asked
            .Of("AQ05", new AskedOf(Code: Alone))
            .ShouldBe([
                [
                    "Together",
                    "36",
                    "2024-01-01 00:36",
                    "40",
                    "2024-01-01 00:40",
                    "Ana let the code “Being alone” go from “Together”",
                    "Another idea",
                ],
            ]);
        Asked
            .Of("AQ05", new AskedOf(Code: Belonging))
            .ShouldBe([
                ["Together", "35", "2024-01-01 00:35", "", "", "", ""],
            ]);
    }

    [Fact]
    public void which_excerpts_stood_behind_a_theme() =>
        Asked
            .Of("AQ06", new AskedOf(Theme: Together))
            .ShouldBe([
                ["proposed", "36", "2", "2", "0", $"{Excerpt(1)} {Excerpt(2)}"],
                ["reviewed, level 1", "37", "2", "0", "0", $"{Excerpt(1)} {Excerpt(2)}"],
                ["finalised", "44", "2", "0", "0", $"{Excerpt(1)} {Excerpt(2)}"],
                ["now", "62", "2", "0", "0", $"{Excerpt(1)} {Excerpt(2)}"],
            ]);

    [Fact]
    public void which_were_in_it_and_are_no_longer()
    {
        Asked.Of("AQ07", new AskedOf(Theme: Together)).ShouldBeEmpty();
        AuditQuestions
            .Find("AQ07")!
            .Ask(WithoutTheReturn(), new AskedOf(Theme: Together))
            .Answer!.Rows.Select(row => row.Cells)
            .ShouldBe([
                [
                    "39",
                    "2024-01-01 00:40",
                    "Ana",
                    $"{Excerpt(2)}",
                    "One",
                    "Ana let the code “Being alone” go from “Together”",
                    "Another idea",
                ],
            ]);
    }

    [Fact]
    public void what_the_codebook_was()
    {
        Asked
            .Of("AQ08")
            .ShouldBe([
                ["Belonging", "", "2"],
                ["Being alone", "By others left", "2"],
                ["Night", "", "0"],
            ]);
        Asked
            .Of("AQ08", at: 29)
            .ShouldBe([
                ["Belonging", "", "1"],
                ["Alone", "By others left", "2"],
                ["Lonely", "", "1"],
            ]);
    }

    [Fact]
    public void what_the_thematic_map_was_and_what_changed() =>
        Asked
            .Of("AQ09", new AskedOf(From: 37))
            .ShouldBe([
                ["Together", "theme", "", "finalised", "Belonging", "was candidate; - Being alone"],
                ["Odd", "theme", "", "discarded", "", "new"],
            ]);

    [Fact]
    public void whether_a_theme_rests_on_one_or_two_participants()
    {
        Asked
            .Of("AQ14")
            .ShouldBe([
                ["Together", "2", "1", "100 %", "P01 2"],
            ]);
        Asked
            .Of("AQ14", at: 34)
            .ShouldBe([
                ["Together", "0", "0", "", ""],
            ]);
    }

    [Fact]
    public void where_codes_came_from() =>
        Asked
            .Of("AQ25")
            .ShouldBe([
                ["data", "1", "1", "Being alone", "0"],
                ["theory", "1", "1", "Belonging", "0"],
                ["surprise", "1", "0", "Lonely", "0"],
                ["not said", "1", "1", "Night", "4"],
            ]);

    [Fact]
    public void where_single_codings_came_from()
    {
        var said = new CodingCharacterised(
            Excerpt(1),
            CodingId(3),
            First,
            Characterisation.None,
            new Characterisation(CodeLevel.Latent, CodeOrigin.Theory)
        );
        var (answer, _) = AuditQuestions
            .Find("AQ25")!
            .Ask(SmallRecord.With(Excerpt(1), said), new AskedOf());
        answer!
            .Rows.Select(row => row.Cells[^1])
            // Data, theory, surprise, not said.
            .ShouldBe(["0", "1", "0", "3"]);
    }

    [Fact]
    public void which_contrary_cases_were_noted() =>
        Asked
            .Of("AQ28")
            .ShouldBe([
                [
                    .. At(39, "Ben"),
                    "Together",
                    "Two",
                    $"{Excerpt(3)}",
                    "Nobody came",
                    "Ana finalised the theme “Together”",
                ],
            ]);

    [Fact]
    public void which_themes_were_dropped() =>
        Asked
            .Of("AQ29")
            .ShouldBe([
                [.. At(42), "Odd", "discarded", "0", "A drawer", ""],
            ]);

    [Fact]
    public void how_a_theme_evolved() =>
        Asked
            .Of("AQ30", new AskedOf(Theme: Together))
            .ShouldBe([
                [.. At(34), "proposed", "", "Together", "Shared"],
                [.. At(43), "central organising concept", "", "First together", ""],
                [.. At(44), "finalised", "", "", ""],
            ]);

    [Fact]
    public void whether_the_analyst_returned_to_the_data() =>
        Asked
            .Of("AQ31")
            .ShouldBe([
                [.. At(37), "Together", "1", "Being alone does not fit", "1", "0"],
            ]);

    /// <summary>The record without the coding that keeps excerpt 2 in the theme.</summary>
    private static AuditRecord WithoutTheReturn() =>
        new(
            SmallRecord.Study,
            [
                .. All
                    .Entries.Where(entry => entry.Moment != 38)
                    .Select((entry, i) => entry with { Moment = i + 1 }),
            ]
        );

    private static string[] At(int moment, string by = "Ana") => Asked.Head(moment, by);
}
