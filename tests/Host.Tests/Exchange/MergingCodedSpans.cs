using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Spans;

namespace PeerEvents.Host.Tests.Exchange;

public sealed class MergingCodedSpans(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly SpanChoices NoChoices = new(
        new Dictionary<string, string>(),
        new Dictionary<string, string>(),
        false,
        false
    );

    [Fact]
    public async Task of_a_study_exported_and_coded_on_adds_what_is_new_and_nothing_else()
    {
        var study = await Opened("same ids");
        var file = await Exported(study, pseudonyms: false);
        file.Codings.Select(coding => (coding.Coder, coding.Code, coding.Start, coding.End))
            .ShouldBe([("Ana", "Hope", 1, 3), ("Ben", "Joy", 6, 9)]);
        file.Texts.ShouldHaveSingleItem().Participant.ShouldBe("P01");

        var again = await Plan(study, file, NoChoices);
        (again.New, again.Known, again.Conflicts.Count).ShouldBe((0, 2, 0));
        again.Matches.Select(match => match.How).ShouldAllBe(how => how == "id");

        var text = file.Texts[0].Id;
        var more = file with
        {
            Codings =
            [
                .. file.Codings,
                new CodedSpan(text, "Ben", "Hope", 6, 9),
                new CodedSpan(text, "Ben", "Hope", 0, 1),
            ],
        };
        await Merge(study, more, NoChoices);

        var now = await database.Now(study);
        var state = await database.Read(study, reader => reader.State(now, TestDatabase.Token));
        state
            .Excerpts.Single(excerpt => excerpt.Anchor == Anchor.Of(7, 10))
            .Codings.Count.ShouldBe(2, "a coding on the same passage of the same coder joins it");
        state.Excerpts.Count.ShouldBe(3);
        (await Plan(study, more, NoChoices)).New.ShouldBe(0, "merging again adds nothing");
        (await database.Verify(study)).Broken.ShouldBeNull();
        (await Oracle.Differences(database, study, [now.Number])).ShouldBeEmpty();
    }

    [Fact]
    public async Task knows_what_is_here_of_somebody_who_left_under_a_code_that_was_retired()
    {
        var study = await Opened("gone");
        var file = await Exported(study, pseudonyms: false);
        var ben = file.Coders!.Single(coder => coder.Name == "Ben").Id;
        var joy = file.Codes!.Single(code => code.Name == "Joy").Id;
        await Record(study, typeof(Study), study, new AnalystLeft(ben, null));
        await Record(
            study,
            typeof(CodeTree),
            DerivedId.Codebook(study),
            new CodeRetired(joy, null)
        );

        var again = await Plan(study, file, NoChoices);
        (again.New, again.Known, again.Conflicts.Count).ShouldBe((0, 2, 0));
        var more = file with { Codings = [.. file.Codings, file.Codings[1] with { Start = 5 }] };
        var conflict = (await Plan(study, more, NoChoices)).Conflicts.ShouldHaveSingleItem();
        (conflict.Kind, conflict.There).ShouldBe(("code", "Joy"));
    }

    [Fact]
    public async Task of_other_origin_lists_what_is_not_clear_and_writes_nothing()
    {
        var study = await Opened("other ids");
        var before = await database.Now(study);
        var file = new CodedSpansFile(
            null,
            null,
            [new SpanText("a", "a😀bc\r\ndef other ids"), new SpanText("b", "something else")],
            [
                new CodedSpan("a", "Ana", "Hope", 0, 1),
                new CodedSpan("a", "Clara", "Night", 0, 1),
                new CodedSpan("b", "Ana", "Hope", 0, 1),
            ]
        );

        var plan = await Plan(study, file, NoChoices);

        plan.Matches.ShouldContain(match => match.Kind == "text" && match.How == "words");
        plan.Matches.ShouldContain(match => match.Kind == "coder" && match.How == "name");
        plan.Conflicts.Select(conflict => (conflict.Kind, conflict.There))
            .ShouldBe([("text", "b"), ("code", "Night"), ("coder", "Clara")]);
        (await database.Now(study)).ShouldBe(before);
    }

    [Fact]
    public async Task takes_what_somebody_chose_or_lets_be_added()
    {
        var study = await Opened("choices");
        var file = new CodedSpansFile(
            null,
            null,
            [new SpanText("a", "a😀bc\r\ndef choices")],
            [new CodedSpan("a", "B", "Night", 0, 1), new CodedSpan("a", "Clara", "Gladness", 0, 1)]
        );
        var choices = new SpanChoices(
            new Dictionary<string, string> { ["Gladness"] = "Joy" },
            new Dictionary<string, string> { ["B"] = "Ben" },
            true,
            true
        );

        await Merge(study, file, choices);

        var now = await database.Now(study);
        var state = await database.Read(study, reader => reader.State(now, TestDatabase.Token));
        state.Study!.Members.Select(member => member.Name?.Text).ShouldContain("Clara");
        state.Codes.Select(code => code.Name.Text).ShouldBe(["Hope", "Joy", "Night"], true);
        var exported = await Exported(study, pseudonyms: false);
        exported.Codings.ShouldContain(coding => coding.Coder == "Ben" && coding.Code == "Night");
        exported.Codings.ShouldContain(coding => coding.Coder == "Clara" && coding.Code == "Joy");
        (
            await Plan(
                study,
                file,
                choices with
                {
                    Codes = new Dictionary<string, string> { ["Gladness"] = "Nowhere" },
                }
            )
        )
            .Conflicts.ShouldHaveSingleItem()
            .There.ShouldBe("Gladness");
    }

    [Fact]
    public async Task does_not_take_a_text_for_the_one_whose_id_it_bears_when_the_words_differ()
    {
        var study = await Opened("corrected");
        var file = await Exported(study, pseudonyms: false);
        var plan = await Plan(
            study,
            file with
            {
                Texts = [file.Texts[0] with { Text = file.Texts[0].Text + "!" }],
            },
            NoChoices
        );
        plan.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe("text");
        plan.New.ShouldBe(0);
    }

    [Fact]
    public async Task exports_coders_under_pseudonyms_in_the_order_they_joined()
    {
        var study = await Opened("pseudonyms");
        var file = await Exported(study, pseudonyms: true);
        file.Coders.ShouldBeNull();
        file.Codings.Select(coding => coding.Coder).ShouldBe(["Analyst B", "Analyst C"]);
        file.Write().ShouldNotContain("Ana\"");
    }

    [Fact]
    public async Task reads_as_a_table_what_it_wrote_as_one()
    {
        var study = await Opened("table");
        var file = await Exported(study, pseudonyms: false);
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "spans.csv");
        CodedSpansCsv.Write(file, path);
        Should.Throw<IOException>(() => CodedSpansCsv.Write(file, path));

        var read = CodedSpansFile.Read(path);

        read.Texts.ShouldHaveSingleItem().Text.ShouldBe(file.Texts[0].Text);
        read.Codings.Select(coding => (coding.Coder, coding.Code, coding.Start, coding.End))
            .ShouldBe(
                file.Codings.Select(coding => (coding.Coder, coding.Code, coding.Start, coding.End))
            );
        folder.Delete(recursive: true);
    }

    // Each test has a text of its own, and so a study of its own.
    private async Task<Guid> Opened(string text)
    {
        var file = new CodedSpansFile(
            null,
            null,
            [new SpanText("one", $"a😀bc\r\ndef {text}", "One", "P01")],
            [new CodedSpan("one", "Ana", "Hope", 1, 3), new CodedSpan("one", "Ben", "Joy", 7, 10)]
        );
        var study = CodedSpansImport.StudyOf(file);
        var import = new CodedSpansImport(database.Store, study, file).Prepare(
            "A study",
            Guid.CreateVersion7(),
            "Me"
        );
        await Record(import);
        return study;
    }

    private async Task<CodedSpansFile> Exported(Guid study, bool pseudonyms)
    {
        var now = await database.Now(study);
        return (
            await database.Read(
                study,
                reader => CodedSpansExport.Of(reader, now, pseudonyms, TestDatabase.Token)
            )
        )!;
    }

    private Task<CodedSpansMerge> Plan(Guid study, CodedSpansFile file, SpanChoices choices) =>
        database.Read(
            study,
            reader => CodedSpansMerge.Plan(reader, file, choices, TestDatabase.Token)
        );

    private async Task Merge(Guid study, CodedSpansFile file, SpanChoices choices)
    {
        var plan = await Plan(study, file, choices);
        plan.Conflicts.ShouldBeEmpty();
        await Record(plan.Prepare(Guid.CreateVersion7(), Role.Lead));
    }

    private Task Record(Guid study, Type kind, Guid stream, object fact) =>
        Record(
            new Import(
                study,
                false,
                "",
                [
                    new ImportedAct(
                        Guid.CreateVersion7(),
                        Role.Lead,
                        ActorKind.Person,
                        null,
                        null,
                        $"{fact.GetType().Name}",
                        [new StreamChange(kind, stream, false, [fact])]
                    ),
                ],
                []
            )
        );

    private async Task Record(Import import)
    {
        await new ImportRecorder(database.Store).Record(
            import,
            new Progress<double>(),
            TestDatabase.Token
        );
        await database.CatchUp();
    }
}
