namespace PeerEvents.Domain.Theory;

/// <summary>What each event does to the theory.</summary>
internal static class TheoryFolding
{
    /// <summary>Null for an event of something else.</summary>
    public static ProgramTheory? Change(ProgramTheory theory, object @event) =>
        @event switch
        {
            ProgramTheoryStated e => theory with { Title = e.To },
            PropositionAdded e => Add(
                theory,
                new Proposition(
                    e.PropositionId,
                    e.Statement,
                    PropositionStatus.Initial,
                    e.ParentId,
                    null
                )
            ),
            RivalProposed e => Add(
                theory,
                new Proposition(
                    e.PropositionId,
                    e.Statement,
                    PropositionStatus.Rival,
                    null,
                    e.RivalOf
                )
            ),
            PropositionRefined e => Change(
                theory,
                e.PropositionId,
                p =>
                    p with
                    {
                        Statement = e.To,
                        Status = PropositionStatus.Refined,
                        Wording = p.Wording + 1,
                    }
            ),
            PropositionSupported e => Change(
                theory,
                e.PropositionId,
                p => p with { Status = PropositionStatus.Supported }
            ),
            PropositionRejected e => Change(
                theory,
                e.PropositionId,
                p => p with { Status = PropositionStatus.Rejected }
            ),
            ConfigurationStated e => theory with
            {
                Configurations =
                [
                    .. theory.Configurations,
                    new Configuration(
                        e.ConfigurationId,
                        e.Name,
                        e.PropositionId,
                        e.Parts,
                        e.IsPartial,
                        e.Follows
                    ),
                ],
            },
            ConfigurationRefined e => Change(
                theory,
                e.ConfigurationId,
                c =>
                    c with
                    {
                        Name = e.Name,
                        PropositionId = e.PropositionId,
                        Parts = e.Parts,
                        IsPartial = e.IsPartial,
                        Follows = e.Follows,
                        Wording = c.Wording + 1,
                    }
            ),
            ConfigurationRejected e => Change(
                theory,
                e.ConfigurationId,
                c => c with { IsRejected = true }
            ),
            _ => OfEvidence(theory, @event),
        };

    private static ProgramTheory? OfEvidence(ProgramTheory theory, object @event) =>
        @event switch
        {
            EvidenceLinked e => theory with
            {
                Evidence =
                [
                    .. theory.Evidence,
                    new Evidence(
                        e.EvidenceId,
                        e.TargetId,
                        e.ParticipantId,
                        e.ExcerptId,
                        e.SourceId,
                        e.Stance,
                        e.Inference,
                        e.EvokedBy,
                        e.Note
                    ),
                ],
            },
            EvidenceUnlinked e => theory with
            {
                Evidence = [.. theory.Evidence.Where(evidence => evidence.Id != e.EvidenceId)],
            },
            RetroductionRecorded e => theory with
            {
                Retroductions =
                [
                    .. theory.Retroductions,
                    new RetroductiveStep(
                        e.StepId,
                        e.Observation,
                        e.Conjecture,
                        e.RivalsConsidered,
                        e.TargetId
                    ),
                ],
            },
            DemiRegularityNoted e => theory with
            {
                DemiRegularities =
                [
                    .. theory.DemiRegularities,
                    new DemiRegularity(e.RegularityId, e.Pattern, e.Cases, e.CounterCases),
                ],
            },
            TheoryVersionPublished e => theory with { Published = e.TheoryVersion + 1 },
            _ => null,
        };

    private static ProgramTheory Add(ProgramTheory theory, Proposition proposition) =>
        theory with
        {
            Propositions = [.. theory.Propositions, proposition],
        };

    private static ProgramTheory Change(
        ProgramTheory theory,
        Guid id,
        Func<Proposition, Proposition> change
    ) =>
        theory with
        {
            Propositions = [.. theory.Propositions.Select(p => p.Id == id ? change(p) : p)],
        };

    private static ProgramTheory Change(
        ProgramTheory theory,
        Guid id,
        Func<Configuration, Configuration> change
    ) =>
        theory with
        {
            Configurations = [.. theory.Configurations.Select(c => c.Id == id ? change(c) : c)],
        };
}
