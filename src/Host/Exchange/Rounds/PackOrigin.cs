using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// Where a round that travelled came from. The study that holds it alone has an id of its own, so that
/// several rounds of one study can be on one laptop, and the round's first entry says which study that was.
/// </summary>
/// <param name="Study">The study it is a round of.</param>
/// <param name="Coder">Whom it travelled for, as that study knows them.</param>
internal sealed record PackOrigin(Guid Study, Guid Coder)
{
    /// <summary>What the origin of a round's entries begins with.</summary>
    public const string Mark = "round:";

    /// <summary>The id of the study that holds the round alone.</summary>
    public static Guid StudyOf(RoundPack pack) =>
        DerivedId.Of(pack.Study, $"round/{pack.Round.Id:N}/{pack.Coder:N}");

    /// <summary>From an entry's origin; null for any other.</summary>
    public static PackOrigin? Read(string? origin) =>
        origin?.StartsWith(Mark, StringComparison.Ordinal) == true
        && origin[Mark.Length..].Split('/') is [var study, var coder]
            ? new PackOrigin(Guid.Parse(study), Guid.Parse(coder))
            : null;

    /// <summary>As it stands in the entry's header.</summary>
    public string Write() => $"{Mark}{Study:D}/{Coder:D}";
}
