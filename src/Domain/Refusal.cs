namespace PeerEvents.Domain;

/// <summary>A rule of the method that a command would break.</summary>
/// <param name="Rule">A stable name for the rule, such as <c>codebook/name-taken</c>.</param>
/// <param name="Reason">One sentence a researcher can act on; it never quotes anybody.</param>
public sealed record Refusal(string Rule, string Reason);
