namespace PeerEvents.Architecture.Tests;

public class Files
{
    private const int Wall = 250;

    [Fact]
    public void hold_one_idea_and_so_never_grow_past_the_wall()
    {
        var lengths = Tree.SourceFiles()
            .ToDictionary(file => file, file => File.ReadLines(file).Count());
        lengths.ShouldNotBeEmpty();
        lengths.Where(file => file.Value > Wall).Select(file => file.Key).ShouldBeEmpty();
    }
}
