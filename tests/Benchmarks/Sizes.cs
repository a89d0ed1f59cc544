namespace PeerEvents.Benchmarks;

/// <summary>How many events the filled studies have.</summary>
internal sealed record Sizes(int Events, int Large);
