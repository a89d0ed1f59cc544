using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PeerEvents.Host.Web;

/// <summary>The link on the console that signs the person of this installation in, once.</summary>
internal sealed class OneTimeLink(Guid person)
{
    private string? _token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public string Path => $"/sign-in/{_token}";

    /// <summary>Whom the token signs in, the first time; nobody for any other.</summary>
    public Guid? Use(string token)
    {
        if (
            _token is not { } valid
            || !CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(valid),
                Encoding.UTF8.GetBytes(token)
            )
        )
        {
            return null;
        }

        return Interlocked.CompareExchange(ref _token, null, valid) == valid ? person : null;
    }
}
