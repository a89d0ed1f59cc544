using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Coding;

/// <summary>
/// What somebody says of one coding: whether it reads what is said or what lies under it, and
/// whether data, theory or a surprise led to it. Nothing said is null.
/// </summary>
public sealed record Characterisation(CodeLevel? Level = null, CodeOrigin? Origin = null)
{
    /// <summary>Nothing is said of either.</summary>
    public static Characterisation None { get; } = new();
}

/// <summary>A coding, and what is said of it.</summary>
public sealed record CharacterisedCoding(Guid CodingId, Characterisation Is);
