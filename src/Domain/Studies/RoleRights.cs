namespace PeerEvents.Domain.Studies;

/// <summary>What somebody wants to do in a study.</summary>
public enum Right
{
    /// <summary>See everything in it, at any moment.</summary>
    Read,

    /// <summary>Write memos and talk about differences, deciding nothing.</summary>
    Discuss,

    /// <summary>Bring sources, make codes, mark and code passages.</summary>
    Analyse,

    /// <summary>Change the study itself and seal its record.</summary>
    Lead,

    /// <summary>State what one found in the record.</summary>
    Attest,
}

/// <summary>The one table of what each role may do.</summary>
public static class RoleRights
{
    private static readonly Dictionary<Role, IReadOnlyList<Right>> Table = new()
    {
        [Role.Lead] = [Right.Read, Right.Discuss, Right.Analyse, Right.Lead],
        [Role.Analyst] = [Right.Read, Right.Discuss, Right.Analyse],
        [Role.SecondCoder] = [Right.Read, Right.Discuss, Right.Analyse],
        [Role.Adjudicator] = [Right.Read, Right.Discuss, Right.Analyse],
        [Role.CriticalFriend] = [Right.Read, Right.Discuss],
        [Role.Auditor] = [Right.Read, Right.Attest],
    };

    /// <summary>The refusal for somebody whose role does not allow what they want.</summary>
    public static Refusal NotAllowed { get; } =
        new(
            "studies/not-allowed",
            "Your role in this study does not allow this. Ask whoever leads it."
        );

    /// <summary>Whether a role allows something.</summary>
    public static bool May(this Role role, Right right) => Table[role].Contains(right);
}
