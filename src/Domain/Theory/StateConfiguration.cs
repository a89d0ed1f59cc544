namespace PeerEvents.Domain.Theory;

/// <summary>State a configuration, or state one anew.</summary>
/// <param name="ConfigurationId">The configuration.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Parts">Its parts, in order.</param>
/// <param name="PropositionId">The proposition it spells out.</param>
/// <param name="IsPartial">Whether something is still missing; it is marked so.</param>
/// <param name="Follows">The configurations whose outcome is a context of this one.</param>
/// <param name="Reason">What led to it.</param>
/// <param name="Mentions">Participants whose words it may hold.</param>
/// <param name="Version">The version of the theory it was decided on.</param>
public sealed record StateConfiguration(
    Guid ConfigurationId,
    string Name,
    IReadOnlyList<NewPart> Parts,
    Guid? PropositionId = null,
    bool IsPartial = false,
    IReadOnlyList<Guid>? Follows = null,
    string? Reason = null,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands and on the codebook.</summary>
    public static Decision Decide(
        StateConfiguration command,
        ProgramTheory theory,
        StudyContext context
    )
    {
        var known = theory.Configuration(command.ConfigurationId);
        if (ConfigurationRules.Problem(command, known, theory, context) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<Guid> subjects =
        [
            .. (command.Mentions ?? []).Union(known?.Name.Subjects ?? []).Order(),
        ];
        IReadOnlyList<ConfigurationPart> parts =
        [
            .. command.Parts.Select(part => new ConfigurationPart(
                part.Id,
                part.Kind,
                Words.Of(part.Label.Trim(), subjects),
                part.CodeId,
                part.Direction
            )),
        ];
        var name = Words.Of(command.Name.Trim(), subjects);
        IReadOnlyList<Guid> follows = [.. (command.Follows ?? []).Distinct()];
        var reason = Words.OfOptional(command.Reason, subjects);
        return Decision.Record(
            known is null
                ? new ConfigurationStated(
                    command.ConfigurationId,
                    name,
                    command.PropositionId,
                    parts,
                    command.IsPartial,
                    follows,
                    reason
                )
                : new ConfigurationRefined(
                    command.ConfigurationId,
                    name,
                    command.PropositionId,
                    parts,
                    command.IsPartial,
                    follows,
                    reason
                )
        );
    }
}

/// <summary>A part of a configuration as it is written down.</summary>
public sealed record NewPart(
    Guid Id,
    PartKind Kind,
    string Label,
    Guid? CodeId = null,
    OutcomeDirection? Direction = null
);
