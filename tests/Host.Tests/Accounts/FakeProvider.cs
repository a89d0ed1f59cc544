using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PeerEvents.Host.Tests.Accounts;

/// <summary>
/// An OpenID Connect provider on loopback: discovery, keys, the authorization code flow with PKCE.
/// Whoever comes is signed in as the person that the test names.
/// </summary>
internal sealed class FakeProvider : IDisposable
{
    public const string ClientId = "peerevents";
    public const string ClientSecret = "between the two of us";
    private static readonly string[] Code = ["code"];
    private static readonly string[] Public = ["public"];
    private static readonly string[] Signing = ["RS256"];
    private readonly HttpListener _listener = new();
    private readonly RSA _key = RSA.Create(2048);
    private string _nonce = "";
    private string _challenge = "";

    public FakeProvider()
    {
        Address = $"http://127.0.0.1:{Host.PrivatePostgres.LoopbackPort.Any()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = Listen();
    }

    public string Address { get; }

    public (string Subject, string Name) Person { get; set; } = ("1", "somebody");

    public bool Refuses { get; set; }

    /// <summary>Whose key signs, where it is not this provider's own.</summary>
    public FakeProvider? SignsWith { get; set; }

    /// <summary>What a browser sees at the end of the way there and back.</summary>
    public async Task<Seen> Lead(Browser browser, string path)
    {
        var there = await browser.Open(path);
        there.Status.ShouldBe(HttpStatusCode.Redirect);
        there.Location.ShouldStartWith(Address + "/authorize?");
        var back = await browser.Open(there.Location!);
        back.Status.ShouldBe(HttpStatusCode.Redirect);
        return await browser.Open(back.Location!);
    }

    public void Dispose()
    {
        _listener.Close();
        _key.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                await Answer(context);
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Closed at the end of the test.
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        switch (context.Request.Url!.AbsolutePath)
        {
            case "/.well-known/openid-configuration":
                Write(
                    context,
                    new
                    {
                        issuer = Address,
                        authorization_endpoint = Address + "/authorize",
                        token_endpoint = Address + "/token",
                        jwks_uri = Address + "/keys",
                        response_types_supported = Code,
                        subject_types_supported = Public,
                        id_token_signing_alg_values_supported = Signing,
                    }
                );
                break;
            case "/keys":
                var key = _key.ExportParameters(false);
                Write(
                    context,
                    new
                    {
                        keys = new[]
                        {
                            new
                            {
                                kty = "RSA",
                                use = "sig",
                                kid = "1",
                                n = Base64UrlEncoder.Encode(key.Modulus),
                                e = Base64UrlEncoder.Encode(key.Exponent),
                            },
                        },
                    }
                );
                break;
            case "/authorize":
                var asked = context.Request.QueryString;
                (_nonce, _challenge) = (asked["nonce"]!, asked["code_challenge"]!);
                context.Response.Redirect(
                    $"{asked["redirect_uri"]}?{(Refuses ? "error=access_denied" : "code=a-code")}"
                        + $"&state={Uri.EscapeDataString(asked["state"]!)}"
                );
                break;
            default:
                await Exchange(context);
                break;
        }

        context.Response.Close();
    }

    // Only who proves itself gets a token.
    private async Task Exchange(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var sent = (await reader.ReadToEndAsync())
            .Split('&')
            .Select(field => field.Split('='))
            .ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]));
        var verified = Base64UrlEncoder.Encode(
            SHA256.HashData(Encoding.ASCII.GetBytes(sent["code_verifier"]))
        );
        if (
            sent["client_secret"] != ClientSecret
            || sent["code"] != "a-code"
            || verified != _challenge
        )
        {
            context.Response.StatusCode = 400;
            return;
        }

        Write(
            context,
            new
            {
                access_token = "unused",
                token_type = "Bearer",
                id_token = Token(),
            }
        );
    }

    private string Token() =>
        new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Address,
                Audience = ClientId,
                Claims = new Dictionary<string, object>
                {
                    ["sub"] = Person.Subject,
                    ["preferred_username"] = Person.Name,
                    ["nonce"] = _nonce,
                },
                SigningCredentials = new SigningCredentials(
                    new RsaSecurityKey((SignsWith ?? this)._key) { KeyId = "1" },
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );

    private static void Write(HttpListenerContext context, object value)
    {
        context.Response.ContentType = "application/json";
        context.Response.OutputStream.Write(JsonSerializer.SerializeToUtf8Bytes(value));
    }
}
