namespace PeerEvents.Projections.Studies;

/// <summary>
/// Who acts where nobody signs in: the one person of this installation. Their id stands in the
/// record; nothing else about them is kept.
/// </summary>
/// <param name="Id">Always the same, so that there is one.</param>
/// <param name="PersonId">The person.</param>
public sealed record LocalPerson(string Id, Guid PersonId)
{
    /// <summary>The only id.</summary>
    public const string TheOne = "local";
}
