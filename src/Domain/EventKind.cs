namespace PeerEvents.Domain;

/// <summary>One kind of event.</summary>
public sealed record EventKind(Type Type, string Name, Halpern Halpern, Depth Depth);

/// <summary>Halpern's six classes of audit material (1983).</summary>
public enum Halpern
{
    /// <summary>Recordings, transcripts, field notes.</summary>
    RawData,

    /// <summary>Codes, codings, summaries, theoretical notes.</summary>
    ReductionAnalysis,

    /// <summary>Themes, definitions, relations, findings.</summary>
    ReconstructionSynthesis,

    /// <summary>Methodological, trustworthiness and audit notes.</summary>
    ProcessNotes,

    /// <summary>Proposal, reflexive notes, expectations.</summary>
    IntentionsDispositions,

    /// <summary>Guides, pilots, formats.</summary>
    InstrumentDevelopment,
}

/// <summary>How much of a trail is shown; each depth holds the one before.</summary>
public enum Depth
{
    /// <summary>Structure, with reasons.</summary>
    Story,

    /// <summary>And every change of codes and sources.</summary>
    Codes,

    /// <summary>And every excerpt and coding.</summary>
    Everything,
}
