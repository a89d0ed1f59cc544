namespace PeerEvents.Domain.Studies;

/// <summary>Let somebody leave the team. What they did stays theirs.</summary>
public sealed record LetLeave(Guid PersonId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(LetLeave command, Study study)
    {
        var member = study.Members.FirstOrDefault(known => known.PersonId == command.PersonId);
        var refusal =
            (
                member is null ? CommonRules.MemberUnknown
                : member.Role == Role.Lead && study.Members.Count(m => m.Role == Role.Lead) == 1
                    ? LetJoin.LastLead
                : null
            ) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(new AnalystLeft(command.PersonId, Words.OfOptional(command.Reason)));
    }
}
