using PeerEvents.Domain.Theory;

namespace PeerEvents.Host.Demo;

/// <summary>The configurations of the synthetic study in words.</summary>
internal static class DemoConfigurations
{
    /// <summary>The fifth did not hold.</summary>
    public static IReadOnlyList<DemoConfiguration> All { get; } =
    [
        new(
            "CMO1",
            "Recognition before engagement",
            "IPT1",
            [
                new(PartKind.Context, "Alone and ashamed", "alone-before"),
                new(PartKind.MechanismReasoning, "I am not the only one", "not-the-only-one"),
                new(
                    PartKind.MechanismResource,
                    "Those who have lived it tell of it",
                    "t-disclosure"
                ),
                new(
                    PartKind.Outcome,
                    "Comes back and takes part",
                    "t-belonging",
                    OutcomeDirection.Came
                ),
            ],
            ["not-the-only-one", "t-recognition", "missed-when-away"],
            2
        ),
        new(
            "CMO2",
            "Hope on loan",
            "IPT2",
            [
                new(PartKind.Context, "Expects little", "low-expectations"),
                new(PartKind.MechanismReasoning, "If they can, perhaps I can", "if-they-can"),
                new(PartKind.MechanismResource, "Somebody further along", "t-living-example"),
                new(PartKind.Outcome, "A path is tried", "new-paths", OutcomeDirection.Came),
            ],
            ["if-they-can", "hope-on-loan", "t-living-example"],
            2,
            "CMO1"
        ),
        new(
            "CMO3",
            "Worth through giving",
            "IPT3",
            [
                new(PartKind.Context, "A patient only", "old-self"),
                new(PartKind.MechanismReasoning, "I have something to give", "helping-others"),
                new(PartKind.MechanismResource, "Is listened to, to the end", "t-listened-to"),
                new(
                    PartKind.Outcome,
                    "A new side is seen",
                    "more-than-patient",
                    OutcomeDirection.Came
                ),
            ],
            ["helping-others", "t-reciprocity", "being-needed"],
            2,
            "CMO1"
        ),
        new(
            "CMO4",
            "No ground, no growth",
            "IPT4",
            [
                new(PartKind.Context, "Home, money or symptoms unsettled", "t-resources"),
                new(PartKind.MechanismStructure, "Rules that do not bend", "benefits-system"),
                new(PartKind.Outcome, "Plans stay plans", "no-change", OutcomeDirection.DidNotCome),
            ],
            ["housing-blocks", "money-worries", "benefits-system", "t-resources"],
            2,
            "CMO2"
        ),
        new(
            "CMO5",
            "Company that reaches outside",
            "IPT1",
            [
                new(PartKind.Context, "Alone", "alone-before"),
                new(PartKind.MechanismReasoning, "We are friends now", "friendship-outside"),
                new(PartKind.Outcome, "A network of one's own", "network", OutcomeDirection.Came),
            ],
            ["friendship-outside", "no-friendship-outside"],
            1,
            IsRejected: true
        ),
    ];

    /// <summary>The initial program theory; the last is a rival of the first.</summary>
    public static IReadOnlyList<(
        string Id,
        NewProposition Text,
        string? RivalOf
    )> Propositions { get; } =
    [
        (
            "IPT1",
            new NewProposition(
                "people are alone and ashamed, and the group is free and outside services",
                "they come back and take part",
                "those who have lived it tell of it, and people see that they are not the only ones"
            ),
            null
        ),
        (
            "IPT2",
            new NewProposition(
                "people expect little after long illness",
                "they hope and try new paths",
                "others further along show that it can be done"
            ),
            null
        ),
        (
            "IPT3",
            new NewProposition(
                "people have come to see themselves as patients only",
                "they see new sides of themselves",
                "they are listened to and have something to give"
            ),
            null
        ),
        (
            "IPT4",
            new NewProposition(
                "people have a home, some money and some rest from symptoms",
                "small things change in their days",
                "plans made in the group can be tried outside"
            ),
            null
        ),
        (
            "IPT5",
            new NewProposition(
                "some fill the room and the manual presses",
                "people draw back and leave",
                "structure is felt as pressure"
            ),
            "IPT1"
        ),
    ];

    /// <summary>Whose home and money are settled, and something changed.</summary>
    public static IReadOnlyList<int> Settled { get; } = [1, 3, 5, 7, 10];

    /// <summary>What was judged of the propositions in the end.</summary>
    public static IReadOnlyList<(string Id, bool Holds, string Why)> Judgements { get; } =
    [
        ("IPT2", true, "Borne out in nine interviews, and refined by P06: hope may hurt first"),
        ("IPT3", true, "Giving comes before seeing"),
        ("IPT4", true, "Borne out where it blocks as where it lets grow"),
        ("IPT5", false, "It explains P08 and nobody else; kept as a limit of the first"),
    ];
}

/// <summary>A configuration, and the codes that its evidence lies under.</summary>
internal sealed record DemoConfiguration(
    string Id,
    string Name,
    string Proposition,
    IReadOnlyList<DemoPart> Parts,
    IReadOnlyList<string> Evidence,
    int PerPerson,
    string? Follows = null,
    bool IsRejected = false
)
{
    /// <summary>What the interviews of a participant do to it.</summary>
    public EvidenceStance StanceOf(int interview) =>
        (Id, interview) switch
        {
            ("CMO5", 4 or 6 or 9) => EvidenceStance.Refutes,
            ("CMO1", 8) => EvidenceStance.Refines,
            ("CMO2", 6) => EvidenceStance.Refines,
            ("CMO3", 5) => EvidenceStance.Extends,
            _ => EvidenceStance.Supports,
        };
}

/// <summary>A part of a configuration, and the code that gathers it.</summary>
internal sealed record DemoPart(
    PartKind Kind,
    string Label,
    string? Slug,
    OutcomeDirection? Direction = null
);
