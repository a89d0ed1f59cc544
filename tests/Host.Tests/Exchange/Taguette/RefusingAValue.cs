namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class RefusingAValue
{
    private const string WrongValue =
        "The project has a value that Taguette does not write: "
        + "export it from a current Taguette again and import that file.";
    private const string WrongText =
        "The project has a text with a character that cannot be kept (U+0000, half a "
        + "character, not UTF-8): correct that text in Taguette and export again.";
    private const string WrongEntry =
        "The project's log has an entry that is not as Taguette writes it: "
        + "export the project from a current Taguette again and import that file.";

    [Theory]
    [InlineData("UPDATE projects SET name = NULL")]
    [InlineData("UPDATE projects SET name = x'00ff'")]
    [InlineData("UPDATE projects SET created = 'yesterday'")]
    [InlineData("UPDATE projects SET created = '2024-02-30 00:00:00.000000'")]
    [InlineData("UPDATE projects SET created = 1704164645")]
    [InlineData("UPDATE projects SET created = NULL")]
    [InlineData("UPDATE documents SET contents = NULL")]
    [InlineData("UPDATE documents SET contents = x'3c703e'")]
    [InlineData("UPDATE documents SET text_direction = 'SIDEWAYS'")]
    [InlineData("UPDATE highlights SET start_offset = 'here'")]
    [InlineData("UPDATE highlights SET start_offset = 1.5")]
    [InlineData("UPDATE highlights SET end_offset = NULL")]
    [InlineData("UPDATE highlights SET end_offset = x'01'")]
    [InlineData("UPDATE highlights SET end_offset = 9223372036854775807")]
    [InlineData("UPDATE highlights SET end_offset = 1e300")]
    [InlineData("UPDATE highlight_tags SET tag_id = 'bees'")]
    [InlineData("UPDATE tags SET path = x'62'")]
    [InlineData("UPDATE commands SET date = '03/02/2022'")]
    [InlineData("UPDATE commands SET document_id = 'hive'")]
    [InlineData("UPDATE commands SET payload = NULL")]
    [InlineData("UPDATE commands SET user_login = NULL")]
    public void of_another_type(string sql)
    {
        using var sample = SampleFile
            .Project()
            .Tag(1, "bees")
            .Highlight(1, 0, 3, "The", 1)
            .Logged("""{"type": "project_import"}""")
            .Run(sql);
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongValue);
    }

    [Theory]
    [InlineData("UPDATE projects SET name = 'a' || char(0) || 'b'")]
    [InlineData("UPDATE documents SET contents = 'a' || char(0)")]
    [InlineData("UPDATE projects SET description = CAST(x'eda080' AS TEXT)")]
    [InlineData("UPDATE projects SET description = CAST(x'c328' AS TEXT)")]
    public void that_cannot_be_text(string sql)
    {
        using var sample = SampleFile.Project().Run(sql);
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongText);
    }

    [Theory]
    [InlineData("""{"type": "tag_delete\u0000", "tag_id": 1}""")]
    [InlineData("""{"type": "tag_add", "tag_id": 1, "tag_path": "\ud800", "description": ""}""")]
    [InlineData("""{"type": "member_remove", "member": "\udc00"}""")]
    public void that_cannot_be_text_in_the_log(string payload)
    {
        using var sample = SampleFile.Project().Logged(payload);
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bees")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\": \"project_import\"} more")]
    [InlineData("{\"type\": \"project_import\"")]
    [InlineData("{\"type\": 7}")]
    [InlineData("{\"type\": \"tag_delete\"}")]
    [InlineData("{\"type\": \"tag_delete\", \"tag_id\": \"1\"}")]
    [InlineData("{\"type\": \"tag_delete\", \"tag_id\": 1.5}")]
    [InlineData("{\"type\": \"tag_delete\", \"tag_id\": 1e400}")]
    [InlineData("{\"type\": \"tag_delete\", \"tag_id\": 99999999999999999999}")]
    [InlineData("{\"type\": \"tag_add\", \"tag_id\": 1, \"tag_path\": \"a\"}")]
    [InlineData("{\"type\": \"tag_add\", \"tag_id\": 1, \"tag_path\": 1, \"description\": \"\"}")]
    [InlineData("{\"type\": \"document_delete\"}")]
    public void that_is_no_log_entry(string payload)
    {
        using var sample = SampleFile.Project().Logged(payload);
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongEntry);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[\"1\"]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    public void that_is_no_list_of_tags(string tags)
    {
        using var sample = SampleFile
            .Project()
            .Logged(
                $$"""
                {"type": "highlight_add", "highlight_id": 1, "start_offset": 0,
                "end_offset": 3, "tags": {{tags}}}
                """,
                1
            );
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongEntry);
    }

    [Fact]
    public void that_is_too_large_for_an_event()
    {
        using var sample = SampleFile
            .Project()
            .Logged("""{"type": "tag_delete", "tag_id": 9007199254740993}""");
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongValue);
    }

    [Fact]
    public void that_nests_without_end()
    {
        var payload = new string('[', 100_000) + new string(']', 100_000);
        using var sample = SampleFile.Project().Logged(payload);
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongEntry);
    }

    [Fact]
    public void that_is_a_log_entry_of_bytes()
    {
        using var sample = SampleFile.Project().Logged(new byte[] { 0x7b, 0x7d });
        RefusingAFile.Refusal(sample.Path).ShouldBe(WrongValue);
    }
}
