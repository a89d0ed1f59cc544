using PeerEvents.Domain.Theory;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about the program theory.</summary>
internal static class TheorySentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            ProgramTheoryStated e => new(
                $"named the program theory {names.Quote(e.To)}",
                names.Text(e.From),
                names.Text(e.To)
            ),
            PropositionAdded e => new($"added a proposition", After: Text(e.Statement, names)),
            RivalProposed e => new(
                $"proposed a rival of {names.Of(e.RivalOf)}",
                After: Text(e.Statement, names)
            ),
            PropositionRefined e => new(
                $"refined a proposition{Because(e.Evidence, names)}",
                Text(e.From, names),
                Text(e.To, names)
            ),
            PropositionSupported e => new(
                $"judged that {names.Of(e.PropositionId)} is borne out{Because(e.Evidence, names)}"
            ),
            PropositionRejected e => new(
                $"rejected {names.Of(e.PropositionId)}{Because(e.Evidence, names)}"
            ),
            ConfigurationStated e => new(
                $"stated the {Partial(e.IsPartial, names)} {names.Quote(e.Name)}",
                After: Parts(e.Parts, names)
            ),
            ConfigurationRefined e => new(
                $"stated the {Partial(e.IsPartial, names)} {names.Quote(e.Name)} anew",
                After: Parts(e.Parts, names)
            ),
            ConfigurationRejected e => new(
                $"rejected the configuration {names.Of(e.ConfigurationId)}"
            ),
            EvidenceLinked e => new(
                e.Stance == EvidenceStance.Silent
                    ? (FormattableString)
                        $"noted that {names.Of(e.ParticipantId!.Value)} is silent on {names.Of(e.TargetId)}"
                    : $"linked a passage of {names.Of(e.SourceId!.Value)} that {names.Language.Word(Spelled(e.Stance))} {names.Of(e.TargetId)}",
                After: names.Text(e.Note)
            ),
            EvidenceUnlinked => new($"took a link between evidence and theory back"),
            RetroductionRecorded e => new(
                $"recorded a retroductive step",
                names.Text(e.Observation),
                names.Text(e.Conjecture)
            ),
            DemiRegularityNoted e => new(
                $"noted a demi-regularity, with {CounterCases(e.CounterCases, names)}",
                After: names.Text(e.Pattern)
            ),
            TheoryVersionPublished e => new(
                $"published version {e.TheoryVersion} of the program theory",
                After: names.Text(e.Note)
            ),
            _ => null,
        };

    /// <summary>A proposition as one sentence.</summary>
    internal static string Text(PropositionText text, TrailNames names) =>
        text.Because is { } why
            ? names.Language.Say(
                $"If {names.Text(text.If)}, then {names.Text(text.Then)}, because {names.Text(why)}"
            )
            : names.Language.Say($"If {names.Text(text.If)}, then {names.Text(text.Then)}");

    private static string Parts(IReadOnlyList<ConfigurationPart> parts, TrailNames names) =>
        string.Join(
            " + ",
            parts.Select(part =>
                $"{names.Language.Word(Spelled(part.Kind))} {names.Quote(part.Label)}"
            )
        );

    private static string Because(IReadOnlyList<Guid> evidence, TrailNames names) =>
        evidence.Count == 0
            ? ""
            : names.Language.Count(evidence.Count, ", on 1 passage", ", on {0} passages");

    private static string CounterCases<T>(IReadOnlyList<T> cases, TrailNames names) =>
        names.Language.Count(cases.Count, "1 counter-case", "{0} counter-cases");

    private static string Partial(bool isPartial, TrailNames names) =>
        names.Language.Word(isPartial ? "partial configuration" : "configuration");

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
