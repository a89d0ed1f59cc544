using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Host.Tests;

namespace PeerEvents.Workbench.Tests;

/// <summary>Somebody else at the same host, signed in with the link of their invitation.</summary>
internal sealed class Invited : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _client;

    private Invited(Guid id, Uri host)
    {
        Id = id;
        _client = new HttpClient(_handler) { BaseAddress = host };
    }

    public Guid Id { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    public static async Task<Invited> To(
        Workbench workbench,
        string root,
        string name,
        string role = "secondCoder"
    )
    {
        var (status, text) = await workbench.Host.Post(
            root + "/studies/invite-analyst",
            new { Name = name, Role = role }
        );
        status.ShouldBe(HttpStatusCode.OK, text);
        var invitation = JsonSerializer.Deserialize<JsonElement>(text);
        var invited = new Invited(
            invitation.GetProperty("personId").GetGuid(),
            workbench.Host.Client.BaseAddress!
        );
        using var answer = await invited._client.GetAsync(
            invitation.GetProperty("path").GetString(),
            TestDatabase.Token
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return invited;
    }

    public async Task Post(string path, object command)
    {
        using var answer = await _client.PostAsJsonAsync(path, command, TestDatabase.Token);
        var text = await answer.Content.ReadAsStringAsync(TestDatabase.Token);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }
}
