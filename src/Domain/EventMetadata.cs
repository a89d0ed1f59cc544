namespace PeerEvents.Domain;

/// <summary>Who acted: a person, a program that carried a person's acts over, or the platform.</summary>
public enum ActorKind
{
    /// <summary>A person, here.</summary>
    Person,

    /// <summary>An import, for acts that a person did in another program.</summary>
    Importer,

    /// <summary>The platform itself.</summary>
    System,
}

/// <summary>What somebody acts as in a study.</summary>
public enum Role
{
    /// <summary>Leads the study.</summary>
    Lead,

    /// <summary>Analyses.</summary>
    Analyst,

    /// <summary>Codes the same items independently.</summary>
    SecondCoder,

    /// <summary>Decides what coders leave open.</summary>
    Adjudicator,

    /// <summary>Questions the analysis without deciding.</summary>
    CriticalFriend,

    /// <summary>Examines the trail and changes nothing.</summary>
    Auditor,
}

/// <summary>The five headers an event may carry beside its Marten columns, and no others.</summary>
public static class EventHeaders
{
    /// <summary>What the actor acted as; a <see cref="Domain.Role"/> in camel case.</summary>
    public const string Role = "role";

    /// <summary>An <see cref="Domain.ActorKind"/> in camel case.</summary>
    public const string ActorKind = "actorKind";

    /// <summary>When it happened, RFC 3339 in UTC with microseconds; absent when as recorded.</summary>
    public const string HappenedAt = "happenedAt";

    /// <summary>Where it came from, such as <c>taguette:1234</c>.</summary>
    public const string Origin = "origin";

    /// <summary>The person on whose behalf the actor acted.</summary>
    public const string OnBehalfOf = "onBehalfOf";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Role, ActorKind, HappenedAt, Origin, OnBehalfOf];
}
