namespace PeerEvents.Host.Demo;

/// <summary>What codes were before they were split, merged and renamed.</summary>
internal static class BroadCodes
{
    /// <summary>Codes that were first one.</summary>
    public static IReadOnlyList<BroadCode> All { get; } =
    [
        new(
            "broad talk",
            "Talking in the group",
            ["unequal-talk", "holding-back", "silence-allowed"],
            "Who talks, who holds back and who may be silent are three things"
        ),
        new(
            "broad hope",
            "Hope",
            ["future-thinkable", "hope-on-loan", "hope-hurts", "low-expectations"],
            "P02 borrows it and P01 guards herself against it: not one idea"
        ),
        new(
            "broad outside",
            "Outside things",
            ["housing-blocks", "money-worries", "benefits-system"],
            "P04 shows that what blocks is not the same in each case"
        ),
    ];

    /// <summary>Codes that were first two.</summary>
    public static IReadOnlyList<TwinCode> Twins { get; } =
    [
        new(
            "twin kitchen",
            "The kitchen",
            "coffee-and-arrival",
            3,
            6,
            "Both say how one is let in"
        ),
        new("twin pride", "Pride", "proud", 2, 5, "The same word in two forms"),
        new("twin nobody", "Nobody knows", "hiding-illness", 4, 6, "Both say what is told instead"),
        new(
            "twin way",
            "The way there",
            "finding-the-door",
            2,
            5,
            "The door is the end of the way"
        ),
        new("twin texts", "Somebody texts", "missed-when-away", 3, 6, null),
    ];

    /// <summary>First names, and why they were given up.</summary>
    public static IReadOnlyList<(string Slug, string Name, string? Why)> FirstNames { get; } =
    [
        ("not-the-only-one", "Others have it too", "Their own words are stronger"),
        ("seen-as-person", "Milk in the coffee", "It is about being seen, not about milk"),
        ("story-retold", "New version of the story", null),
        ("everyday-change", "Change", "Too wide to say anything"),
        ("giving-up-cure", "Stopped waiting", "For what? For being cured"),
        ("laughing-together", "Jokes", "It is the together that counts"),
        ("responsibility-for-others", "Heavy stories", "The story is not heavy, the carrying is"),
        ("relatives-notice", "Mother says", "Not only mothers"),
        ("telling-it-aloud", "First time", "What is first is that it is said aloud"),
        ("time-it-takes", "Slowly", null),
    ];

    /// <summary>The code that a passage of an interview was put under at first.</summary>
    public static string FirstSlug(string slug, int interview) =>
        interview <= 4 && All.FirstOrDefault(broad => broad.Into.Contains(slug)) is { } wide
            ? wide.Slug
        : Twins.FirstOrDefault(twin =>
            twin.Into == slug && interview >= twin.From && interview <= twin.To
        )
            is { } twin
            ? twin.Slug
        : slug;

    /// <summary>The first name of a code; null where it had its name from the start.</summary>
    public static string? FirstName(string slug) =>
        All.FirstOrDefault(broad => broad.Slug == slug)?.Name
        ?? Twins.FirstOrDefault(twin => twin.Slug == slug)?.Name
        ?? FirstNames.FirstOrDefault(first => first.Slug == slug).Name;

    /// <summary>Whether its name was taken from what somebody said.</summary>
    public static bool IsInVivo(string slug) => slug is "routine" or "manual-helps";
}

/// <summary>A code that was split.</summary>
internal sealed record BroadCode(
    string Slug,
    string Name,
    IReadOnlyList<string> Into,
    string WhySplit
);

/// <summary>A code that was merged into another; null for a reason that stayed owed.</summary>
internal sealed record TwinCode(
    string Slug,
    string Name,
    string Into,
    int From,
    int To,
    string? WhyMerged
);
