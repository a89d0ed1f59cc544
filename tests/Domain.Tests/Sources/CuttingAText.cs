using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

public class CuttingAText
{
    private static Turn Turn(int start, int end, Guid? speaker = null, int? words = null) =>
        new(
            new TextRange(start, end),
            null,
            new TextRange(words ?? start, end),
            speaker is null ? Speaker.Interviewer : Speaker.Participant,
            speaker,
            null
        );

    private static string[] Pieces(string text, params Turn[] turns) =>
        [
            .. TextVersion
                .Cut(text, turns, [Ids.Maria, Ids.Tom])
                .Pieces.Select(piece =>
                    $"{text[piece.Range.Start..piece.Range.End]}: "
                    + string.Join('+', piece.Subjects.Select(Name))
                ),
        ];

    private static string Name(Guid id) => id == Ids.Maria ? "Maria" : "Tom";

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\n\rb\r\r\nc\r", "a\n\nb\n\nc\n")]
    [InlineData("a\nb \t\u00a0e\u0301\u2028", "a\nb \t\u00a0e\u0301\u2028")]
    [InlineData("", "")]
    public void changes_line_ends_first_and_nothing_else(string text, string normalised) =>
        TextVersion.Normalise(text).ShouldBe(normalised);

    [Fact]
    public void without_turns_is_one_piece_of_all_participants() =>
        Pieces("Hello").ShouldBe(["Hello: Maria+Tom"]);

    [Fact]
    public void gives_each_turn_to_its_speaker_and_what_lies_between_to_all() =>
        Pieces("(hum) Why? Fear. (sigh) Hope.", Turn(6, 10), Turn(11, 16, Ids.Maria))
            .ShouldBe([
                "(hum) : Maria+Tom",
                "Why?: ",
                " : Maria+Tom",
                "Fear.: Maria",
                " (sigh) Hope.: Maria+Tom",
            ]);

    [Fact]
    public void leaves_nothing_between_turns_that_touch() =>
        Pieces("FearHope", Turn(0, 4, Ids.Maria), Turn(4, 8, Ids.Tom))
            .ShouldBe(["Fear: Maria", "Hope: Tom"]);

    [Fact]
    public void keeps_the_text_and_the_turns()
    {
        Turn[] turns = [Turn(0, 2)];
        var cut = TextVersion.Cut("Hello", turns, []);
        cut.Text.ShouldBe("Hello");
        cut.Turns.ShouldBe(turns);
    }

    // Every way to lay two turns in a text of six: 7 over 4, and 7 over 3 where they touch.
    [Fact]
    public void always_covers_the_text_once()
    {
        var ways = 0;
        for (var bits = 0; bits < 7 * 7 * 7 * 7; bits++)
        {
            var (a, b, c, d) = (bits % 7, bits / 7 % 7, bits / 49 % 7, bits / 343);
            Turn[] turns = [Turn(a, b), Turn(c, d, Ids.Tom)];
            if (TextVersion.Problem("abcdef", turns) is null)
            {
                ways++;
                string.Concat(
                        TextVersion
                            .Cut("abcdef", turns, [])
                            .Pieces.Select(p => "abcdef"[p.Range.Start..p.Range.End])
                    )
                    .ShouldBe("abcdef");
            }
        }

        ways.ShouldBe(70);
    }

    [Fact]
    public void finds_where_surrogate_pairs_start() =>
        TextVersion.SurrogatePairs("\ud83d\ude00a\ud83d\ude00\ud83d\ude00é").ShouldBe([0, 3, 5]);

    [Fact]
    public void of_no_length_is_refused() =>
        TextVersion.Problem("", []).ShouldRefuse("sources/text-missing");

    [Fact]
    public void of_too_great_a_length_is_refused()
    {
        TextVersion.Problem(new string('x', 20_000_000), []).ShouldBeNull();
        TextVersion.Problem(new string('x', 20_000_001), []).ShouldRefuse("sources/text-too-long");
    }

    [Fact]
    public void that_cannot_be_stored_is_refused()
    {
        TextVersion.Problem("a\0", []).ShouldRefuse("text/null-character");
        TextVersion.Problem("a\ud83d", []).ShouldRefuse("text/broken-character");
    }

    [Fact]
    public void with_turns_in_order_finds_no_problem() =>
        TextVersion
            .Problem("\ud83d\ude00abcd", [Turn(0, 3, Ids.Maria, 2), Turn(3, 6, words: 6)])
            .ShouldBeNull();

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 7)]
    public void with_a_turn_outside_the_text_is_refused(int start, int end) =>
        TextVersion.Problem("abcdef", [Turn(start, end)]).ShouldRefuse("sources/turns-malformed");

    [Fact]
    public void with_turns_that_overlap_or_run_backwards_is_refused()
    {
        TextVersion
            .Problem("abcdef", [Turn(0, 3), Turn(2, 4)])
            .ShouldRefuse("sources/turns-malformed");
        TextVersion
            .Problem("abcdef", [Turn(3, 6), Turn(0, 3)])
            .ShouldRefuse("sources/turns-malformed");
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 5)]
    [InlineData(4, 3)]
    public void with_words_outside_their_turn_is_refused(int start, int end) =>
        TextVersion
            .Problem("abcdef", [Turn(1, 4) with { Words = new TextRange(start, end) }])
            .ShouldRefuse("sources/turns-malformed");

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 5)]
    [InlineData(2, 1)]
    public void with_a_label_outside_its_turn_is_refused(int start, int end) =>
        TextVersion
            .Problem("abcdef", [Turn(1, 4) with { Label = new TextRange(start, end) }])
            .ShouldRefuse("sources/turns-malformed");

    [Fact]
    public void with_a_participant_exactly_where_one_speaks()
    {
        Turn[] nobody = [Turn(0, 2) with { Speaker = Speaker.Participant }];
        Turn[] other = [Turn(0, 2, Ids.Maria) with { Speaker = Speaker.Other }];
        TextVersion.Problem("abc", nobody).ShouldRefuse("sources/turns-malformed");
        TextVersion.Problem("abc", other).ShouldRefuse("sources/turns-malformed");
    }

    // Half a character would be sealed in each of two pieces, and neither could be read again.
    [Theory]
    [InlineData(0, 2, 0)]
    [InlineData(2, 4, 2)]
    [InlineData(0, 4, 2)]
    public void with_a_turn_that_begins_or_ends_inside_a_character_is_refused(
        int start,
        int end,
        int words
    ) =>
        TextVersion
            .Problem("a\ud83d\ude00b", [Turn(start, end, words: words)])
            .ShouldRefuse("sources/turns-malformed");

    [Fact]
    public void with_words_that_end_inside_a_character_is_refused() =>
        TextVersion
            .Problem("a\ud83d\ude00b", [Turn(0, 4) with { Words = new TextRange(0, 2) }])
            .ShouldRefuse("sources/turns-malformed");
}
