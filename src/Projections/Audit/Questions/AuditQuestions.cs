namespace PeerEvents.Projections.Audit.Questions;

/// <summary>
/// The forty-eight questions of an auditor, each answered from the record alone, as of any moment.
/// </summary>
public static partial class AuditQuestions
{
    /// <summary>AQ01 to AQ48, in order.</summary>
    public static IReadOnlyList<AuditQuestion> All => [.. First, .. Second, .. Third];

    /// <summary>The question of an id, in upper or lower case; null where there is none.</summary>
    public static AuditQuestion? Find(string id) =>
        All.FirstOrDefault(question =>
            string.Equals(question.Id, id, StringComparison.OrdinalIgnoreCase)
        );
}
