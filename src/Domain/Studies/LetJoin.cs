namespace PeerEvents.Domain.Studies;

/// <summary>Let somebody join in a role, or give somebody who is there another one.</summary>
public sealed record LetJoin(Guid PersonId, Role Role, string? Name = null, long? Version = null)
{
    internal static Refusal LastLead { get; } =
        new(
            "studies/last-lead",
            "A study needs somebody who leads it. Let another person lead first."
        );

    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(LetJoin command, Study study)
    {
        var known = study.Members.FirstOrDefault(member => member.PersonId == command.PersonId);
        var name = string.IsNullOrWhiteSpace(command.Name)
            ? known?.Name?.Text
            : command.Name.Trim();
        var refusal =
            (
                name is null
                    ? null
                    : FreeText.ProblemWithName(name, "studies/member-name", "A person")
            )
            ?? (
                known?.Role == Role.Lead
                && command.Role != Role.Lead
                && study.Members.Count(member => member.Role == Role.Lead) == 1
                    ? LastLead
                    : null
            );
        return refusal is not null ? refusal
            : known is not null && known.Role == command.Role && known.Name?.Text == name
                ? Decision.Nothing
            : Decision.Record(
                new AnalystJoined(command.PersonId, command.Role, Words.OfOptional(name))
            );
    }
}
