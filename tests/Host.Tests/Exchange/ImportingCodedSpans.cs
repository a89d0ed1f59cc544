using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Spans;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Tests.Exchange;

public sealed class ImportingCodedSpans(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly CodedSpansFile Small = new(
        "Small",
        null,
        [new SpanText("one", "a😀bc\r\ndef", "One", "P01"), new SpanText("two", "xyz")],
        [
            new CodedSpan("one", "Ana", "Hope", 1, 3),
            new CodedSpan("one", "Ana", "Joy", 1, 3),
            new CodedSpan("one", "Ben", "Hope", 6, 9),
            new CodedSpan("two", "Ben", "Joy"),
            new CodedSpan("two", "Ben", "Joy"),
        ]
    );

    [Fact]
    public async Task makes_sources_accounts_codes_and_codings_where_they_were()
    {
        var study = await Record(Small);
        var now = await database.Now(study);
        var state = await database.Read(study, reader => reader.State(now, TestDatabase.Token));

        state.Study!.Members.Select(member => member.Name?.Text).ShouldBe(["Me", "Ana", "Ben"]);
        state.Sources.Select(source => source.Title.Text).ShouldBe(["One", "two"], true);
        state.Participants.Select(p => p.Label.Text).ShouldBe(["P01", "two"], true);
        state.Codes.Select(code => code.Name.Text).ShouldBe(["Hope", "Joy"], true);
        var excerpts = state.Excerpts.ToDictionary(excerpt => excerpt.Anchor);
        // A smiling face is two code units, and a line end becomes one.
        excerpts[Anchor.Of(1, 4)].Codings.Count.ShouldBe(2);
        excerpts[Anchor.Of(6, 9)].Codings.Count.ShouldBe(1);
        excerpts[Anchor.WholeSource].Codings.Count.ShouldBe(2);
        (await database.Verify(study)).Broken.ShouldBeNull();
        (await Oracle.Differences(database, study, [now.Number])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 99, "span-outside-text")]
    [InlineData(3, 3, "span-outside-text")]
    [InlineData(null, 3, "span-outside-text")]
    public void refuses_a_span_that_spans_nothing(int? start, int? end, string rule) =>
        Refused(Small with { Codings = [new CodedSpan("one", "Ana", "Hope", start, end)] })
            .ShouldBe($"import/{rule}");

    [Fact]
    public void refuses_what_names_nothing_or_something_twice()
    {
        Refused(Small with { Codings = [new CodedSpan("three", "Ana", "Hope", 0, 1)] })
            .ShouldBe("import/coded-spans-malformed");
        Refused(Small with { Texts = [] }).ShouldBe("import/coded-spans-malformed");
        Refused(Small with { Texts = [Small.Texts[0], Small.Texts[0]] })
            .ShouldBe("import/coded-spans-malformed");
        Refused(Small with { Codings = [new CodedSpan("one", " ", "Hope", 0, 1)] })
            .ShouldBe("import/coder-missing");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"texts\":[{\"id\":\"a\"}],\"codings\":[]}")]
    [InlineData("not json")]
    public void refuses_a_file_of_another_kind(string json)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, json);
        Should
            .Throw<ImportRefusedException>(() => CodedSpansFile.Read(file))
            .Refusal.Rule.ShouldBe("import/coded-spans-malformed");
        File.Delete(file);
    }

    [Fact]
    public void reads_a_file_that_says_no_more_than_it_must()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(
            file,
            """
            {"texts":[{"id":"a","text":"abc"}],"codings":[{"text":"a","coder":"Ana","code":"Hope"}]}
            """
        );
        var read = CodedSpansFile.Read(file);
        (read.Title, read.Unit).ShouldBe((null, null));
        read.Texts.ShouldBe([new SpanText("a", "abc")]);
        read.Codings.ShouldBe([new CodedSpan("a", "Ana", "Hope")]);
        File.Delete(file);
    }

    [Fact]
    public void reads_a_table_with_its_texts_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "one.txt"), "abcdef");
        var table = Path.Combine(folder.FullName, "spans.csv");
        File.WriteAllText(
            table,
            "text,coder,start,end,code\r\none.txt,Ana,0,3,\"Hope, and joy\"\r\none.txt,Ben,,,Joy\r\n"
        );
        var read = CodedSpansFile.Read(table);
        read.Texts.ShouldBe([new SpanText("one.txt", "abcdef", "one")]);
        read.Codings.ShouldBe([
            new CodedSpan("one.txt", "Ana", "Hope, and joy", 0, 3),
            new CodedSpan("one.txt", "Ben", "Joy"),
        ]);
        File.WriteAllText(table, "text,coder,start,end,code\r\n../one.txt,Ana,0,3,Hope\r\n");
        Should
            .Throw<ImportRefusedException>(() => CodedSpansFile.Read(table))
            .Refusal.Rule.ShouldBe("import/coded-spans-malformed");
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task of_real_teams_gives_the_span_F1_that_the_file_itself_gives(int team)
    {
        var file = Converted(RealData.File("leoka", $"team_{team}.json"));
        var study = await Record(file);
        var now = await database.Now(study);
        var view = await database.Read(
            study,
            async reader =>
            {
                var state = await reader.State(now, TestDatabase.Token);
                var coders = state
                    .Study!.Members.Where(member => member.Role == Role.SecondCoder)
                    .Select(member => member.PersonId)
                    .ToList();
                return (
                    await AgreementView.Read(
                        reader,
                        [.. state.Sources.Select(source => new RoundItem(source.Id, coders))],
                        null,
                        new AgreementDesign(Coefficient.SpanF1, AgreementUnit.FreeSpan, []),
                        now,
                        show: true,
                        TestDatabase.Token
                    )
                ).View!;
            }
        );
        view.Figures[0].Value!.Value.ShouldBe(F1(file), 1e-12);
    }

    // Independent of the import: counts equal (text, span, code) of each pair, each at most as often as
    // the rarer has it.
    private static double F1(CodedSpansFile file)
    {
        var coders = file.Codings.Select(coding => coding.Coder).Distinct().ToList();
        var pairs = new List<double>();
        for (var i = 0; i < coders.Count; i++)
        {
            for (var j = i + 1; j < coders.Count; j++)
            {
                var (one, other) = (Of(coders[i]), Of(coders[j]));
                var left = other.ToList();
                var both = one.Count(left.Remove);
                pairs.Add(2.0 * both / (one.Count + other.Count));
            }
        }

        return pairs.Average();

        List<(string, long?, long?, string)> Of(string coder) =>
            [
                .. file
                    .Codings.Where(coding => coding.Coder == coder)
                    .Select(coding => (coding.Text, coding.Start, coding.End, coding.Code)),
            ];
    }

    private static CodedSpansFile Converted(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var narratives = json.RootElement.EnumerateArray().ToList();
        return new CodedSpansFile(
            Path.GetFileNameWithoutExtension(path),
            OriginUnit.CodePoints,
            [
                .. narratives.Select(one => new SpanText(
                    Id(one),
                    one.GetProperty("text").GetString()!
                )),
            ],
            [
                .. narratives.SelectMany(one =>
                    one.GetProperty("codings")
                        .EnumerateArray()
                        .Select(coding => new CodedSpan(
                            Id(one),
                            coding.GetProperty("coder").GetString()!,
                            coding.GetProperty("code").GetString()!,
                            Place(coding, "start"),
                            Place(coding, "end")
                        ))
                ),
            ]
        );

        static string Id(JsonElement narrative) =>
            $"{narrative.GetProperty("narrative").GetInt64()}";

        static long? Place(JsonElement coding, string name) =>
            coding.GetProperty(name) is { ValueKind: JsonValueKind.Number } number
                ? number.GetInt64()
                : null;
    }

    private async Task<Guid> Record(CodedSpansFile file)
    {
        var study = CodedSpansImport.StudyOf(file);
        await new ImportRecorder(database.Store).Record(
            Import(file, study),
            new Progress<double>(),
            TestDatabase.Token
        );
        await database.CatchUp();
        return study;
    }

    private Import Import(CodedSpansFile file, Guid study) =>
        new CodedSpansImport(database.Store, study, file).Prepare(
            file.Title!,
            database.Store.NewId(),
            "Me"
        );

    private string Refused(CodedSpansFile file) =>
        Should
            .Throw<ImportRefusedException>(() => Import(file, CodedSpansImport.StudyOf(file)))
            .Refusal.Rule;
}
