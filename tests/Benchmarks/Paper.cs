using System.Net.Http.Json;
using System.Text.Json;

namespace PeerEvents.Benchmarks;

/// <summary>
/// A coded text: where its page is, what the page reads, and the codes of its study, of which each
/// measurement takes another: a passage takes a code of one person once.
/// </summary>
internal sealed record Paper(Guid Study, Guid Source, Queue<Guid> Codes)
{
    public string Page => $"/s/{Study:D}/sources/{Source:D}";

    public IReadOnlyList<string> Reads =>
        [
            $"{Root}/sources/{Source:N}/text",
            $"{Root}/sources/{Source:N}/codings",
            $"{Root}/codebook/codes",
        ];

    private string Root => $"/api/studies/{Study:N}";

    /// <summary>The one text of the study that is called so.</summary>
    public static async Task<Paper> Find(
        HostProcess host,
        string title,
        CancellationToken cancellation
    )
    {
        var study = (await Get("/api/studies"))
            .GetProperty("items")
            .EnumerateArray()
            .Single(one => one.GetProperty("title").GetString() == title)
            .GetProperty("id")
            .GetGuid();
        var source = (await Get($"/api/studies/{study:N}/sources")).GetProperty("items")[0];
        var codes = (await Get($"/api/studies/{study:N}/codebook/codes")).GetProperty("codes");
        return new Paper(
            study,
            source.GetProperty("id").GetGuid(),
            new([.. codes.EnumerateArray().Select(code => code.GetProperty("id").GetGuid())])
        );

        Task<JsonElement> Get(string path) =>
            host.Client.GetFromJsonAsync<JsonElement>(path, cancellation);
    }
}
