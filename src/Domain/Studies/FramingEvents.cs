namespace PeerEvents.Domain.Studies;

/// <summary>The study's research question was put into words for the first time.</summary>
public sealed record QuestionStated(Words Question, Words? Reason);

/// <summary>The research question was put into other words.</summary>
public sealed record QuestionRevised(Words From, Words To, Words? Reason);

/// <summary>What the analysis takes to exist and to be knowable was declared, or declared anew.</summary>
public sealed record StanceDeclared(Words? From, Words To, Words? Reason);

/// <summary>The kind of thematic analysis was chosen, or chosen anew.</summary>
public sealed record ApproachChosen(Approach? From, Approach To, Words? Reason);

/// <summary>An analyst said what they bring that shapes their reading, or said it anew.</summary>
public sealed record PositionalityStated(Guid PersonId, Words? From, Words To, Words? Reason);

/// <summary>An analyst noted what they expected to find.</summary>
public sealed record ExpectationNoted(Guid ExpectationId, Guid PersonId, Words Expectation);

/// <summary>An analyst declared which phase of the analysis they are in. Returns are entries too.</summary>
public sealed record PhaseEntered(
    Guid PersonId,
    AnalysisPhase? From,
    AnalysisPhase To,
    Words? Reason
);

/// <summary>The three families of thematic analysis (Braun and Clarke 2019).</summary>
public enum Approach
{
    /// <summary>The researcher's subjectivity is the instrument; differences may be kept.</summary>
    Reflexive,

    /// <summary>A structured codebook, used within qualitative values.</summary>
    Codebook,

    /// <summary>A fixed codebook, applied by several coders whose agreement is measured.</summary>
    CodingReliability,
}

/// <summary>The six recursive phases of reflexive thematic analysis (Braun and Clarke 2022).</summary>
public enum AnalysisPhase
{
    /// <summary>Reading, reading again, noting.</summary>
    Familiarising,

    /// <summary>Coding the whole data set.</summary>
    Coding,

    /// <summary>Making first themes of codes.</summary>
    GeneratingThemes,

    /// <summary>Developing themes against excerpts and the whole set.</summary>
    ReviewingThemes,

    /// <summary>Refining, defining and naming themes.</summary>
    DefiningThemes,

    /// <summary>Writing up.</summary>
    WritingUp,
}
