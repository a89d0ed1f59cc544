using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class SurvivingADamagedFile
{
    [Fact]
    public void whatever_bytes_are_wrong()
    {
        using var sample = SampleFile
            .Project()
            .Tag(1, "rest")
            .Highlight(1, 9, 14, "<p>sleep</p>", 1)
            .Logged("""{"type": "tag_add", "tag_id": 1, "tag_path": "a", "description": ""}""")
            .Logged("""{"type": "tag_merge", "src_tag_id": -1, "dest_tag_id": 7}""");
        var sound = File.ReadAllBytes(sample.Path);
        var refused = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            File.WriteAllBytes(sample.Path, Damage(sound, new Random(seed)));
            refused += IsRefused(sample.Path) ? 1 : 0;
        }

        refused.ShouldBeInRange(1, 400);
    }

    private static byte[] Damage(byte[] sound, Random random)
    {
        byte[] bytes = [.. sound];
        for (var i = random.Next(1, 30); i > 0; i--)
        {
            bytes[random.Next(20, bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static bool IsRefused(string path)
    {
        try
        {
            TaguetteFile.Read(path).Replayed();
            return false;
        }
        catch (UnreadableProjectException)
        {
            return true;
        }
    }

    [Theory]
    [InlineData("projects", "SELECT 1 AS id, 'a' AS name, '' AS description, 'x' AS created")]
    [InlineData("tags", "SELECT 1 AS id, 1 AS project_id, 'a' AS path, '' AS description")]
    public void that_repeats_an_id(string table, string select)
    {
        using var sample = SampleFile
            .Project()
            .Run($"DROP TABLE {table}; CREATE TABLE {table} AS {select} UNION ALL {select}");
        RefusingAFile.Refusal(sample.Path).ShouldEndWith("import that file.");
    }

    [Fact]
    public void that_repeats_a_link()
    {
        using var sample = SampleFile.Project().Tag(1, "rest").Highlight(1, 0, 3, "The", 1, 1);
        RefusingAFile.Refusal(sample.Path).ShouldStartWith("The project has a value");
    }
}
