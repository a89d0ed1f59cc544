using System.Net;

namespace PeerEvents.Host.Tests.Accounts;

/// <summary>Somebody's browser: its cookies, and one page at a time.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    public Browser(Uri address) => Client = new HttpClient(_handler) { BaseAddress = address };

    public HttpClient Client { get; }

    public Task<Seen> Open(string path) => See(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Seen> Submit(string path, params (string Name, string Value)[] fields) =>
        See(
            new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(
                    fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
                ),
            }
        );

    public Task<Seen> SignIn(string name, string password) =>
        Submit("/sign-in", ("name", name), ("password", password));

    /// <summary>Whether the browser is let in.</summary>
    public async Task<bool> IsSignedIn() => (await Open("/api/person")).Status == HttpStatusCode.OK;

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    private async Task<Seen> See(HttpRequestMessage request)
    {
        using (request)
        {
            if (!request.RequestUri!.OriginalString.StartsWith("/api", StringComparison.Ordinal))
            {
                request.Headers.Add("Accept", "text/html");
            }

            using var answer = await Client.SendAsync(request, TestDatabase.Token);
            return new Seen(
                answer.StatusCode,
                answer.Headers.Location?.OriginalString,
                await answer.Content.ReadAsStringAsync(TestDatabase.Token)
            );
        }
    }
}

/// <summary>What a browser was shown.</summary>
internal sealed record Seen(HttpStatusCode Status, string? Location, string Page);
