using System.Net;
using System.Text;
using Microsoft.Kiota.Abstractions;
using PeerEvents.Host.Tests.Exchange.Interviews;
using PeerEvents.Host.Tests.Exchange.Taguette;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class ImportingOverHttp(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task brings_interviews_in_once_however_often_they_are_sent()
    {
        var study = await ApiStudy.Open(shared.Host);
        using var word = WordFile.Paragraphs("I: Alone?", "P01: I was.", "P02: I was not.");
        var content = word.ToArray();
        MultipartBody Form()
        {
            var form = new MultipartBody();
            form.AddOrReplacePart("file", "application/octet-stream", content, "kari.docx");
            form.AddOrReplacePart(
                "replace",
                "text/csv",
                Encoding.UTF8.GetBytes("Alone,Lonely"),
                "list.csv"
            );
            return form;
        }

        var preview = await study.Root.Sources.PreviewInterviews.PostAsync(
            Form(),
            cancellationToken: TestDatabase.Token
        );
        for (var i = 0; i < 2; i++)
        {
            await study.Root.Sources.ImportInterviews.PostAsync(
                Form(),
                request => request.Headers.Add("Idempotency-Key", "once"),
                TestDatabase.Token
            );
        }

        preview!.Interviews!.Single().Text.ShouldBe("I: Lonely?\nP01: I was.\nP02: I was not.");
        await RunningHost.CatchUp(shared.Database);
        var sources = await study.Root.Sources.GetAsync(cancellationToken: TestDatabase.Token);
        sources!
            .Items!.Select(source => source.Title!.String)
            .ShouldBe(["P01", "P01, P02"], ignoreOrder: true);
        var again = await Should.ThrowAsync<ApiException>(() =>
            study.Root.Sources.ImportInterviews.PostAsync(
                Form(),
                cancellationToken: TestDatabase.Token
            )
        );
        again.ResponseStatusCode.ShouldBe(422);
    }

    [Fact]
    public async Task brings_a_project_in_as_a_study_of_its_own()
    {
        using var file = SampleFile.Project();
        file.Tag(1, "Hope");
        using var form = Form(
            ("file", await File.ReadAllBytesAsync(file.Path, TestDatabase.Token))
        );

        using var answer = await shared.Host.Client.PostAsync(
            "/api/studies/import-project",
            form,
            TestDatabase.Token
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        await RunningHost.CatchUp(shared.Database);
        var codes = await shared.Host.Get(answer.Headers.Location + "/codebook/codes");
        codes.GetProperty("codes")[0].GetProperty("code").GetString().ShouldBe("Hope");
    }

    [Fact]
    public async Task makes_the_codes_of_a_pasted_list()
    {
        var study = await ApiStudy.Open(shared.Host);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Hope\n  New hope\nGrief"), "list" },
            { new StringContent("theory"), "origin" },
            { new StringContent("From the synthesis"), "reason" },
        };

        using var answer = await shared.Host.Client.PostAsync(
            $"/api/studies/{study.Id}/codebook/import-codes",
            form,
            TestDatabase.Token
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        await RunningHost.CatchUp(shared.Database);
        var book = await study.Root.Codebook.Codes.GetAsync(cancellationToken: TestDatabase.Token);
        book!
            .Codes!.Select(code => code.Code)
            .ShouldBe(["Hope", "Hope / New hope", "Joy", "Grief"]);
    }

    [Theory]
    [InlineData("sources/import-interviews", "file", "\xFF\xFE\xFA", "import/kind-unknown", 422)]
    [InlineData("sources/import-interviews", "fil", "I was", "upload/unknown-field", 400)]
    [InlineData("sources/import-interviews", "replace", "Anna,P1", "import/no-file", 422)]
    [InlineData("sources/preview-interviews", "replace", "Anna,P1", "import/no-file", 422)]
    [InlineData("codebook/import-codes", "list", "", "codebook/list-empty", 422)]
    [InlineData("codebook/import-codes", "list", "\xFF", "upload/not-utf-8", 400)]
    [InlineData("codebook/import-codes", "origin", "hearsay", "codebook/list-empty", 422)]
    [InlineData("codebook/import-codes", "file", "Hope", "upload/unknown-field", 400)]
    public async Task refuses_what_it_cannot_take(
        string path,
        string field,
        string content,
        string rule,
        int status
    )
    {
        var study = await ApiStudy.Open(shared.Host);
        using var form = Form((field, Encoding.Latin1.GetBytes(content)));

        using var answer = await shared.Host.Client.PostAsync(
            $"/api/studies/{study.Id}/{path}",
            form,
            TestDatabase.Token
        );

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync(TestDatabase.Token)).ShouldContain(rule);
    }

    [Fact]
    public async Task refuses_a_project_that_is_none()
    {
        using var form = Form(("file", Encoding.UTF8.GetBytes("no project")));

        using var answer = await shared.Host.Client.PostAsync(
            "/api/studies/import-project",
            form,
            TestDatabase.Token
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestDatabase.Token)).ShouldContain(
            "import/project-unreadable"
        );
    }

    private static MultipartFormDataContent Form((string Field, byte[] Content) part) =>
        new() { { new ByteArrayContent(part.Content), part.Field, "file" } };
}
