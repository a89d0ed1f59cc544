namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>Why a coefficient has no value on these data.</summary>
public sealed class AgreementReason
{
    private AgreementReason(string code, string sentence) => (Code, Sentence) = (code, sentence);

    /// <summary>A stable name, such as <c>agreement/one-value-in-use</c>.</summary>
    public string Code { get; }

    /// <summary>One sentence that tells a researcher what it means.</summary>
    public string Sentence { get; }

    /// <summary>All that was coded twice got one and the same value.</summary>
    public static AgreementReason OneValueInUse { get; } =
        new(
            "agreement/one-value-in-use",
            "Only one value was used, so agreement cannot be told from chance."
        );

    /// <summary>No unit has values from two coders.</summary>
    public static AgreementReason NoUnitCodedTwice { get; } =
        new(
            "agreement/no-unit-coded-twice",
            "No unit was coded by at least two coders, so there is nothing to compare."
        );

    /// <summary>The text or recording has no length.</summary>
    public static AgreementReason LengthZero { get; } =
        new(
            "agreement/length-zero",
            "The continuum has no length, so there is nothing to unitize."
        );

    /// <summary>The coefficient is for another number of coders.</summary>
    public static AgreementReason WrongNumberOfCoders { get; } =
        new(
            "agreement/wrong-number-of-coders",
            "The coefficient is for another number of coders: for exactly two, or for at least two."
        );

    /// <summary>The coefficient needs equally many values for every unit.</summary>
    public static AgreementReason UnitsWithoutSameNumberOfRatings { get; } =
        new(
            "agreement/units-without-same-number-of-ratings",
            "Not every unit has the same number of ratings; use a coefficient that allows for this."
        );

    /// <summary>The data tell how many coders chose a category, but not who.</summary>
    public static AgreementReason CodersNotToldApart { get; } =
        new(
            "agreement/coders-not-told-apart",
            "The coefficient compares coders, but the data only count how many chose what."
        );

    /// <summary>The coefficient of a category that no coder used.</summary>
    public static AgreementReason CategoryNeverUsed { get; } =
        new("agreement/category-never-used", "No coder used this category.");

    /// <summary>Two coders share no unit, or know only one value between them.</summary>
    public static AgreementReason PairWithoutValue { get; } =
        new(
            "agreement/pair-without-value",
            "Two of the coders share no unit or used one value only, so there is no mean over all."
        );

    /// <summary>No difference that could be expected has a weight.</summary>
    public static AgreementReason NoDisagreementExpected { get; } =
        new(
            "agreement/no-disagreement-expected",
            "No disagreement is to be expected by chance, so there is nothing to compare with."
        );

    /// <summary>A ratio scale has no negative values.</summary>
    public static AgreementReason RatioBelowZero { get; } =
        new(
            "agreement/ratio-below-zero",
            "A ratio scale starts at zero, but a value lies below; use the interval metric."
        );

    /// <summary>A coder's segments overlap where the coefficient wants them apart.</summary>
    public static AgreementReason SegmentsOverlap { get; } =
        new(
            "agreement/segments-overlap",
            "Segments of one coder overlap, as they must not here; look at one code at a time."
        );

    /// <summary>No coder marked anything.</summary>
    public static AgreementReason NothingUnitized { get; } =
        new("agreement/nothing-unitized", "No coder marked any segment.");

    /// <summary>No segment of one coder meets a segment of another.</summary>
    public static AgreementReason NoIntersection { get; } =
        new(
            "agreement/no-intersection",
            "No segment of one coder meets one of another, so their codes cannot be compared."
        );

    /// <summary>The best alignment is beyond what is searched exactly.</summary>
    public static AgreementReason AlignmentTooLarge { get; } =
        new(
            "agreement/alignment-too-large",
            "Too many segments lie over one another to find the best alignment; compare parts."
        );

    /// <summary>Too many resamples have no value of their own.</summary>
    public static AgreementReason ResamplesWithoutValue { get; } =
        new(
            "agreement/resamples-without-value",
            "More than one in twenty resamples has no value, so an interval would mislead."
        );
}
