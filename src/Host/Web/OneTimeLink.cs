using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PeerEvents.Host.Web;

/// <summary>The link on the console that signs the person of this installation in, once.</summary>
internal sealed class OneTimeLink(SignedInPerson person)
{
    private string? _token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public string Path => $"/sign-in/{_token}";

    /// <summary>Whom the token signs in, the first time; nobody for any other.</summary>
    public SignedInPerson? Use(string token)
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

/// <summary>A person as a sign-in tells them: who it is and what they are called.</summary>
internal sealed record SignedInPerson(Guid Id, string Name);
