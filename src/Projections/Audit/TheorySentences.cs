using PeerEvents.Domain.Theory;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about the program theory.</summary>
internal static class TheorySentences
{
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            ProgramTheoryStated e => new(
                $"named the program theory {TrailNames.Quote(e.To)}",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            PropositionAdded e => new("added a proposition", After: Text(e.Statement)),
            RivalProposed e => new(
                $"proposed a rival of {names.Of(e.RivalOf)}",
                After: Text(e.Statement)
            ),
            PropositionRefined e => new(
                $"refined a proposition{Because(e.Evidence)}",
                Text(e.From),
                Text(e.To)
            ),
            PropositionSupported e => new(
                $"judged that {names.Of(e.PropositionId)} is borne out{Because(e.Evidence)}"
            ),
            PropositionRejected e => new(
                $"rejected {names.Of(e.PropositionId)}{Because(e.Evidence)}"
            ),
            ConfigurationStated e => new(
                $"stated the {Partial(e.IsPartial)}configuration {TrailNames.Quote(e.Name)}",
                After: Parts(e.Parts)
            ),
            ConfigurationRefined e => new(
                $"stated the {Partial(e.IsPartial)}configuration {TrailNames.Quote(e.Name)} anew",
                After: Parts(e.Parts)
            ),
            ConfigurationRejected e => new(
                $"rejected the configuration {names.Of(e.ConfigurationId)}"
            ),
            EvidenceLinked e => new(
                e.Stance == EvidenceStance.Silent
                    ? $"noted that {names.Of(e.ParticipantId!.Value)} is silent on {names.Of(e.TargetId)}"
                    : $"linked a passage of {names.Of(e.SourceId!.Value)} that {Spelled(e.Stance)} {names.Of(e.TargetId)}",
                After: AuditSentences.TrailText(e.Note)
            ),
            EvidenceUnlinked => new("took a link between evidence and theory back"),
            RetroductionRecorded e => new(
                "recorded a retroductive step",
                AuditSentences.TrailText(e.Observation),
                AuditSentences.TrailText(e.Conjecture)
            ),
            DemiRegularityNoted e => new(
                $"noted a demi-regularity, with {Count(e.CounterCases, "counter-case")}",
                After: AuditSentences.TrailText(e.Pattern)
            ),
            TheoryVersionPublished e => new(
                $"published version {e.TheoryVersion} of the program theory",
                After: AuditSentences.TrailText(e.Note)
            ),
            _ => null,
        };

    /// <summary>A proposition as one sentence.</summary>
    internal static string Text(PropositionText text) =>
        $"If {AuditSentences.TrailText(text.If)}, then {AuditSentences.TrailText(text.Then)}"
        + (text.Because is { } why ? $", because {AuditSentences.TrailText(why)}" : "");

    private static string Parts(IReadOnlyList<ConfigurationPart> parts) =>
        string.Join(
            " + ",
            parts.Select(part => $"{Spelled(part.Kind)} {TrailNames.Quote(part.Label)}")
        );

    private static string Because(IReadOnlyList<Guid> evidence) =>
        evidence.Count == 0 ? "" : $", on {Count(evidence, "passage")}";

    private static string Count<T>(IReadOnlyList<T> things, string thing) =>
        things.Count == 1 ? $"1 {thing}" : $"{things.Count} {thing}s";

    private static string Partial(bool isPartial) => isPartial ? "partial " : "";

    private static string Spelled(EvidenceStance stance) => stance.ToString().ToLowerInvariant();

    private static string Spelled(PartKind kind) =>
        kind switch
        {
            PartKind.MechanismResource => "resource",
            PartKind.MechanismReasoning => "reasoning",
            PartKind.MechanismStructure => "structure",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
