namespace PeerEvents.Host.Demo;

/// <summary>The themes of the synthetic study in words.</summary>
internal static class DemoThemes
{
    /// <summary>What was proposed first.</summary>
    public static IReadOnlyList<CandidateTheme> Candidates { get; } =
    [
        new(
            "theme group",
            "Belonging",
            [
                "t-belonging",
                "t-recognition",
                "t-safety",
                "not-the-only-one",
                "same-language",
                "no-explaining",
                "seen-as-person",
                "silence-allowed",
                "laughing-together",
                "coffee-and-arrival",
                "missed-when-away",
                "trust-takes-weeks",
                "unequal-talk",
            ],
            "They all say how one comes to be one of those who are there",
            "Is belonging what the group gives, or what it needs before it can give anything?"
        ),
        new(
            "theme facilitators",
            "The facilitators",
            [
                "t-disclosure",
                "facilitator-goes-first",
                "facilitator-is-human",
                "facilitators-different",
            ],
            "So much is said about the two",
            "Perhaps a role and no theme."
        ),
        new(
            "theme hope",
            "Hope",
            [
                "t-living-example",
                "if-they-can",
                "future-thinkable",
                "small-steps",
                "hope-on-loan",
                "new-paths",
                "setback-is-not-the-end",
                "low-expectations",
                "hope-hurts",
                "t-chances",
                "dreaming-to-doing",
                "hearing-stories",
            ],
            "A future becomes something one can think of",
            "Hope here is not a feeling. It is something done, with others, by small steps."
        ),
        new(
            "theme self",
            "Identity",
            [
                "t-reciprocity",
                "t-life-story",
                "t-listened-to",
                "helping-others",
                "more-than-patient",
                "own-words",
                "strength-found",
                "telling-it-aloud",
                "story-retold",
                "being-needed",
                "proud",
                "humour-about-self",
                "old-self",
            ],
            "They meet somebody in themselves whom they had forgotten",
            "Giving comes before seeing: nobody sees a new side of themselves alone."
        ),
        new(
            "theme illness talk",
            "Talking about illness",
            ["tired-of-illness-talk", "medication-talk", "boundaries", "kinder-to-self"],
            "How illness is talked about seems a thing of its own",
            "Or it is the ground against which new sides are seen."
        ),
        new(
            "theme change",
            "Change",
            [
                "t-readiness",
                "t-plans",
                "everyday-change",
                "getting-out",
                "asking-for-help",
                "chance-taken",
                "companion",
                "relatives-notice",
                "after-the-course",
                "housing-blocks",
                "money-worries",
                "benefits-system",
                "symptoms-block",
                "not-ready",
                "no-change",
            ],
            "Something small is different in ordinary days, or nothing is",
            "I expected change. P04 makes me ask for whom."
        ),
        new(
            "theme practical",
            "Practical things",
            ["room-and-place", "referral", "waiting", "online-meeting", "too-much-in-one-evening"],
            "They were left over",
            "A drawer, not an idea."
        ),
        new(
            "theme manual",
            "The manual",
            ["t-rigid-manual", "manual-helps", "manual-in-the-way", "t-withdrawal"],
            "It holds some and presses others",
            "P08 alone carries half of it."
        ),
    ];

    /// <summary>What reading each theme's excerpts led to.</summary>
    public static IReadOnlyList<(string Theme, string Finding)> FirstFindings { get; } =
    [
        (
            "theme group",
            "The excerpts hold together but for those on talking too much, which speak against it."
        ),
        (
            "theme facilitators",
            "Every excerpt is about being let in. Nothing is about facilitating."
        ),
        ("theme hope", "Hope that hurts belongs here: it is hope seen from the other side."),
        ("theme self", "Old self is used as loss in four interviews and as resource in five."),
        (
            "theme change",
            "Two heaps: what became different, and what kept it from becoming different."
        ),
        ("theme practical", "The excerpts share a subject and no idea."),
        ("theme manual", "Thirteen excerpts, nine of them from P08 and P05."),
    ];

    /// <summary>What a review let go.</summary>
    public static IReadOnlyList<(string Theme, string Slug, string Why)> LetGo { get; } =
    [
        ("theme group", "unequal-talk", "It speaks against it; kept as a contrary case"),
        ("theme hope", "low-expectations", "Where they came from, not what the group did"),
        ("theme self", "old-self", "Too many things at once"),
    ];

    /// <summary>What a review gathered.</summary>
    public static IReadOnlyList<(string Theme, string Slug, string Why)> Gathered { get; } =
    [
        ("theme group", "fear-of-first-meeting", "What has to be crossed before one belongs"),
        ("theme hope", "giving-up-cure", "Hope that no longer waits for a cure"),
        ("theme hope", "time-it-takes", "Hope has a pace"),
        ("theme self", "saying-no", "A new side that P05 had to learn"),
        ("theme self", "responsibility-for-others", "The price of giving"),
        ("theme change", "volunteer-wish", "A sprout that wants to be one for others"),
    ];

    /// <summary>The codes of what did not grow.</summary>
    public static IReadOnlyList<string> Blocked { get; } =
    [
        "housing-blocks",
        "money-worries",
        "benefits-system",
        "symptoms-block",
        "not-ready",
        "no-change",
    ];

    /// <summary>Names on the way.</summary>
    public static IReadOnlyList<(string Theme, string Name, string? Why)> SecondNames { get; } =
    [
        ("theme group", "Being together comes first", "It is a condition, not an outcome"),
        ("theme hope", "Borrowed hope", "P02's word, widened"),
        ("theme self", "More than a patient", null),
        ("theme change", "Small changes", "Small is what they say themselves"),
    ];

    /// <summary>The four as they were finalised.</summary>
    public static IReadOnlyList<LastTheme> Last { get; } =
    [
        new(
            "theme group",
            "Connectedness as a prerequisite for engagement",
            "Belonging makes people come back",
            "Nothing that the group offers reaches anybody before they are connected to it",
            "Holds how one comes to be connected inside the group; friendship outside lies beyond it.",
            "In P04 and P09 connectedness is there and nothing else follows: it is needed, and not enough.",
            "Prerequisite says what the excerpts say: first this, then anything",
            "It holds against P08, who was connected until there was no room"
        ),
        new(
            "theme hope",
            "A sense of hope by working out new paths to recovery",
            "Others' hope can be borrowed",
            "Hope comes from working out a path of one's own on what others have walked",
            "Holds what is tried and imagined; what came of it in ordinary days lies with the fourth theme.",
            "P06 and P11 hope against themselves. The working out is what they share with the others.",
            "The path is worked out, not found",
            "Read against all eleven; P06 kept as a contrary case"
        ),
        new(
            "theme self",
            "Seeing new sides of oneself",
            "People become more than patients",
            "By giving and by telling, people see sides of themselves that illness had covered",
            "Holds what is seen in oneself; what others see lies with change.",
            "The telling alone does not do it in P10. It is being heard to the end that does.",
            "New sides may be old ones, seen again",
            null
        ),
        new(
            "theme change",
            "Sprout for change",
            "Small things become different",
            "What sprouts in the group grows only where there is ground for it",
            "Holds beginnings in everyday life, and where they found no ground.",
            "P04 is no exception but the theme's other half.",
            "A sprout is no plant yet, and needs ground",
            "The sub-theme on hard ground made it whole"
        ),
    ];
}
