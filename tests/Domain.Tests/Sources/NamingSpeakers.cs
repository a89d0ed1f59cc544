using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

public class NamingSpeakers
{
    private static readonly Guid Stranger = Guid.Parse("01963f3e-0000-7000-8000-0000000000b1");

    private static Turn Said(Guid participant) =>
        new(new TextRange(0, 5), null, new TextRange(0, 5), Speaker.Participant, participant, null);

    [Fact]
    public void whom_the_source_does_not_name_is_refused_when_it_is_added() =>
        AddSource
            .Decide(
                new AddSource(
                    Interview.Id,
                    "Interview",
                    null,
                    null,
                    [Ids.Maria],
                    Interview.Text,
                    [Said(Stranger)]
                ),
                null
            )
            .ShouldRefuse("sources/speaker-unknown");

    [Fact]
    public void whom_the_source_does_not_name_is_refused_when_it_is_corrected() =>
        CorrectTranscript
            .Decide(
                new CorrectTranscript(Interview.Id, Interview.Corrected, [Said(Stranger)], null),
                Interview.After()
            )
            .ShouldRefuse("sources/speaker-unknown");
}
