namespace PeerEvents.Host.Accounts;

/// <summary>Somebody who signs in with a password, or at a provider.</summary>
/// <param name="PersonId">Who they are in every study.</param>
/// <param name="SignInName">What they type to sign in; in small letters.</param>
/// <param name="PasswordHash">Null where they sign in at a provider only.</param>
/// <param name="Subject">Who they are at the provider: its address and their id there.</param>
/// <param name="Stamp">Sessions that began under another one have ended.</param>
/// <param name="IsClosed">Whether they may not sign in any more.</param>
internal sealed record Account(
    Guid PersonId,
    string SignInName,
    string? PasswordHash,
    string? Subject,
    Guid Stamp,
    bool IsClosed
);
