using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Tests.Audit;

public class ChainingMoments
{
    private static readonly Guid Study = Guid.Parse("01963f3e-0000-7000-8000-0000000000aa");
    private static readonly Guid Stream = Guid.Parse("01963f3e-0000-7000-8000-0000000000c1");

    private static readonly StoredEntry First = new(
        Sequence: 41,
        EventId: Guid.Parse("01963f3e-0000-7000-8000-0000000000e1"),
        Stream,
        StreamVersion: 1,
        "study_opened",
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddMicroseconds(678_901),
        Actor: "01963f3e-0000-7000-8000-0000000000b1",
        Correlation: "act-1",
        Causation: null,
        Json.Of("""{"happenedAt":"2022-02-23T10:00:00.000001Z","actorKind":"importer"}"""),
        Json.Of(
            """
            {
              "title": {"path": "title", "cipher": "q\"\\\n\u20ac"},
              "count": -7,
              "list": [true, null, {}]
            }
            """
        )
    );

    private static readonly StoredEntry Second = new(
        Sequence: 57,
        EventId: Guid.Parse("01963f3e-0000-7000-8000-0000000000e2"),
        Stream,
        StreamVersion: 2,
        "study_retitled",
        new DateTimeOffset(2026, 1, 2, 3, 4, 6, TimeSpan.Zero),
        Actor: null,
        Correlation: null,
        Causation: "act-1",
        Json.Of("""{"happenedAt":"2021-01-01T00:00:00.000000Z"}"""),
        Json.Of("{}")
    );

    private static Moment After(params IReadOnlyList<StoredEntry> entries) =>
        entries.Aggregate(
            MomentChain.Start(Study),
            (moment, entry) => MomentChain.Next(Study, moment, entry)
        );

    // python3: h = sha256(study.hex.encode()).digest(); for each entry h = sha256(h + json.dumps(
    // {actor, causation, ..., version: 1}, sort_keys=True, separators=(",", ":"),
    // ensure_ascii=False).encode()).digest()
    [Fact]
    public void gives_the_hashes_that_another_implementation_gives()
    {
        After().Hash.ShouldBe("a45d65faa4772d0e8a78749c64130e9fe4b3f2f5e2fce401e5c9cdbe77a5ad8d");
        After(First)
            .Hash.ShouldBe("1eb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c");
        After(First, Second)
            .Hash.ShouldBe("bb319279ce2ac1cb71fc498fb083875550aabbaef232a43fd0f843040f5f780d");
    }

    [Fact]
    public void starts_with_the_empty_study() =>
        After()
            .ShouldSatisfyAllConditions(
                moment => moment.Number.ShouldBe(0),
                moment => moment.Sequence.ShouldBe(0),
                moment => moment.StudyTime.ShouldBe(DateTimeOffset.MinValue)
            );

    [Fact]
    public void numbers_without_gaps_and_points_at_the_entry() =>
        After(First, Second)
            .ShouldSatisfyAllConditions(
                moment => moment.Number.ShouldBe(2),
                moment => moment.Sequence.ShouldBe(57),
                moment => moment.EventId.ShouldBe(Second.EventId)
            );

    [Fact]
    public void takes_the_time_it_happened_and_never_runs_backwards()
    {
        var happened = new DateTimeOffset(2022, 2, 23, 10, 0, 0, TimeSpan.Zero);
        After(First).StudyTime.ShouldBe(happened.AddMicroseconds(1));
        After(First, Second).StudyTime.ShouldBe(happened.AddMicroseconds(1));
        After(First, Second with { Headers = Json.Of("{}") }).StudyTime.ShouldBe(Second.RecordedAt);
    }

    [Fact]
    public void of_another_study_gives_another_hash() =>
        MomentChain
            .Next(Ids.Study, After(First), Second)
            .Hash.ShouldNotBe(After(First, Second).Hash);

    [Fact]
    public void changes_with_every_field_of_an_entry_and_with_all_before_it()
    {
        string[] hashes =
        [
            After(First, Second).Hash,
            After(Second).Hash,
            After(First with { Causation = "x" }, Second).Hash,
            .. Changed().Select(entry => After(First, entry).Hash),
        ];
        hashes.ShouldBeUnique();
    }

    [Fact]
    public void does_not_depend_on_the_place_in_the_store_or_how_the_json_is_spaced()
    {
        After(First, Second with { Sequence = 58 }).Hash.ShouldBe(After(First, Second).Hash);
        After(First, Second with { Data = Json.Of(" { } ") })
            .Hash.ShouldBe(After(First, Second).Hash);
    }

    [Fact]
    public void refuses_an_entry_that_holds_a_fraction() =>
        Should.Throw<FormatException>(() => After(First with { Data = Json.Of("[0.5]") }));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"happenedAt":5}""")]
    [InlineData("""{"happenedAt":"yesterday"}""")]
    public void falls_back_on_the_recorded_time(string headers) =>
        (First with { Headers = Json.Of(headers) }).HappenedAt.ShouldBe(First.RecordedAt);

    private static IEnumerable<StoredEntry> Changed() =>
        [
            Second with
            {
                EventId = First.EventId,
            },
            Second with
            {
                Stream = Study,
            },
            Second with
            {
                StreamVersion = 3,
            },
            Second with
            {
                Name = "study_described",
            },
            Second with
            {
                RecordedAt = Second.RecordedAt.AddMicroseconds(1),
            },
            Second with
            {
                Actor = "x",
            },
            Second with
            {
                Correlation = "x",
            },
            Second with
            {
                Causation = "act-2",
            },
            Second with
            {
                Headers = Json.Of("{}"),
            },
            Second with
            {
                Data = Json.Of("""{"a":1}"""),
            },
        ];
}
