using System.Security.Cryptography;
using System.Text.Json;
using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The key that a client gave to one request, so that sending it again records nothing twice.
/// </summary>
/// <param name="Key">The client's key.</param>
/// <param name="Path">Where the command was sent.</param>
/// <param name="Command">What was sent.</param>
internal sealed record RequestKey(string Key, string Path, object Command)
{
    /// <summary>The refusal for a key that came with another command before.</summary>
    public static Refusal Reused { get; } =
        new(
            "idempotency/key-reused",
            "This Idempotency-Key came with another command before. Use a new key for each command."
        );

    /// <summary>The refusal while the first request with the key is still at work.</summary>
    public static Refusal InProgress { get; } =
        new(
            "idempotency/in-progress",
            "The first request with this Idempotency-Key is still at work. Ask again in a moment."
        );

    /// <summary>
    /// A fingerprint of the command: keyed, so that it tells nobody without the study's key what a
    /// command said.
    /// </summary>
    public byte[] Fingerprint(IKeyRing keys, Guid study) =>
        HMACSHA256.HashData(
            (keys.Find(study) ?? throw new KeyMissingException([study])).Span,
            [
                .. System.Text.Encoding.UTF8.GetBytes(Path + "\n"),
                .. JsonSerializer.SerializeToUtf8Bytes(Command, Command.GetType()),
            ]
        );
}
