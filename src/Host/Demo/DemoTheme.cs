namespace PeerEvents.Host.Demo;

/// <summary>A theme as it was proposed.</summary>
internal sealed record CandidateTheme(
    string Id,
    string FirstName,
    IReadOnlyList<string> Codes,
    string Why,
    string Note
);

/// <summary>A theme as it ended.</summary>
internal sealed record LastTheme(
    string Id,
    string Name,
    string FirstConcept,
    string Concept,
    string Boundary,
    string Finding,
    string WhyNamed,
    string? WhyFinal
);
