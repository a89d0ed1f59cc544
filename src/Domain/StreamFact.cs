namespace PeerEvents.Domain;

/// <summary>One event and the stream it belongs to.</summary>
public sealed record StreamFact(Type Kind, Guid Stream, object Fact);

/// <summary>What a decision on several streams records, as one act, or why it records nothing.</summary>
public sealed record StreamDecision(IReadOnlyList<StreamFact> Facts, Refusal? Refusal)
{
    /// <summary>The command asked for what is already so.</summary>
    public static StreamDecision Nothing { get; } = new([], null);

    /// <summary>Nothing is recorded, for this reason.</summary>
    public static implicit operator StreamDecision(Refusal refusal) => new([], refusal);

    /// <summary>Nothing is recorded, for this reason.</summary>
    public static StreamDecision FromRefusal(Refusal refusal) => refusal;
}
