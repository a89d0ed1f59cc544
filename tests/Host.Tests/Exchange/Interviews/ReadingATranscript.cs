using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Tests.Exchange.Interviews;

public class ReadingATranscript
{
    [Theory]
    [InlineData("Interviewer: Alone?\nParticipant: Yes.\n", "INTERVIEWER=Alone?|PARTICIPANT=Yes.")]
    [InlineData("I: Alone?\nP07: Yes.\nNo: never.\nI: Oh", "I=Alone?|P07=Yes.\nNo: never.|I=Oh")]
    [InlineData("**I:** Alone?\n**P07:** 10:30 it was.", "I=Alone?|P07=10:30 it was.")]
    [InlineData("[SPEAKER_00]: Alone?\n[SPEAKER_01]: Yes.", "SPEAKER_00=Alone?|SPEAKER_01=Yes.")]
    [InlineData("Q: Alone?\n\nA: Yes. \n\n\nQ: Oh\nA: Ah", "Q=Alone?|A=Yes.|Q=Oh|A=Ah")]
    [InlineData(
        "[00:00:01] Interviewer: Alone?\n[00:00:04] P1: Yes.",
        "INTERVIEWER@1000=Alone?|P1@4000=Yes."
    )]
    [InlineData(
        "Hansen, Kari   0:03\nAlone?\n\nOla Nordmann   1:02:09\nYes.\nIndeed.\n\nHansen, Kari   1:02:12\nOh",
        "HANSEN, KARI@3000=Alone?|OLA NORDMANN@3729000=Yes.\nIndeed.|HANSEN, KARI@3732000=Oh"
    )]
    [InlineData(
        "[00:00:00.000 --> 00:00:04.120]  Alone?\n[00:00:04.120 --> 00:00:09.500]  Yes.",
        "@0=Alone?|@4120=Yes."
    )]
    [InlineData("Interviewer: Alone?\nYes.\nInterviewer: Oh", "")]
    [InlineData("One thing: I was alone.\nAnother thing: I met them.", "")]
    [InlineData("I was alone. Then I met them.", "")]
    public void finds_who_says_what_and_when(string text, string turns) =>
        string.Join(
                '|',
                Read(text)
                    .Turns.Select(turn =>
                        turn.Speaker
                        + (turn.TimeMs is { } ms ? $"@{ms}" : "")
                        + "="
                        + text[turn.Words.Start..turn.Words.End]
                    )
            )
            .ShouldBe(turns);

    [Fact]
    public void gives_each_turn_everything_up_to_the_next()
    {
        const string text = "Heading\n\nI: Alone?\n\nP1: Yes.\n";

        var turns = Read(text).Turns;

        turns
            .Select(turn => text[turn.Extent.Start..turn.Extent.End])
            .ShouldBe(["I: Alone?\n\n", "P1: Yes.\n"]);
        turns.Select(turn => text[turn.Label!.Start..turn.Label.End]).ShouldBe(["I", "P1"]);
    }

    [Fact]
    public void says_who_asks_and_what_was_not_taken_for_a_speaker()
    {
        var transcript = Read("I: Alone?\nP1: Yes.\nNB: laughs\nP1: I was.");

        transcript
            .Speakers.Select(s => (s.Label, s.IsInterviewer, s.Turns))
            .ShouldBe([("I", true, 1), ("P1", false, 2)]);
        transcript.NotTaken.ShouldBe([new SeenLabel("NB", 1)]);
    }

    [Fact]
    public void says_where_only_the_questions_have_labels() =>
        Read("Interviewer: Alone?\nYes.\nInterviewer: Oh").AnswersUnlabelled.ShouldBeTrue();

    [Fact]
    public void takes_for_the_interviewer_whom_the_researcher_names()
    {
        var named = new NamedSpeakers(
            new HashSet<string> { SpeakerLabel.Key("kari") },
            new HashSet<string>()
        );

        Transcript
            .Of("Kari: Alone?\nOla: Yes.\nOla: Really.", named)
            .Speakers.Where(speaker => speaker.IsInterviewer)
            .Select(speaker => speaker.Label)
            .ShouldBe(["Kari"]);
    }

    private static Transcript Read(string text) => Transcript.Of(text, ImportWishes.None.Named());
}
