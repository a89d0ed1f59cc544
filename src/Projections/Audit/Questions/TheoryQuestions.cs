using PeerEvents.Domain.Theory;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of the program theory.</summary>
internal static class TheoryQuestions
{
    /// <summary>AQ26: each piece of evidence, with the wording it was linked to.</summary>
    public static Rows EvidenceByStance(AuditRecord record, AskedOf asked)
    {
        var unlinked = record.Of<EvidenceUnlinked>().Select(e => e.Data.EvidenceId).ToHashSet();
        foreach (var (entry, evidence) in record.Of<EvidenceLinked>())
        {
            var then = record.StateAt(entry.Moment).Theory!;
            var wording =
                then.Proposition(evidence.TargetId)?.Wording
                ?? then.Configurations.First(c =>
                    c.Id == evidence.TargetId || c.Parts.Any(p => p.Id == evidence.TargetId)
                ).Wording;
            yield return Row([
                .. Head(record, entry),
                record.Names.Plain(evidence.TargetId),
                wording,
                record.Word(evidence.Stance.ToString().ToLowerInvariant()),
                evidence.ParticipantId is { } person ? record.Names.Plain(person) : "",
                evidence.ExcerptId,
                record.Word(evidence.Inference.ToString().ToLowerInvariant()),
                unlinked.Contains(evidence.EvidenceId) ? record.Word("taken back since") : "",
            ]);
        }
    }

    /// <summary>AQ27: what changed in the theory, version by version.</summary>
    public static Rows Versions(AuditRecord record, AskedOf asked)
    {
        var version = 0;
        foreach (var entry in record.Entries)
        {
            var (what, from, to, evidence) = entry.Data switch
            {
                PropositionAdded e => (
                    record.Word("proposition added"),
                    "",
                    TheorySentences.Text(e.Statement, record.Names),
                    0
                ),
                RivalProposed e => (
                    record.Word("rival proposed"),
                    "",
                    TheorySentences.Text(e.Statement, record.Names),
                    0
                ),
                PropositionRefined e => (
                    record.Word("proposition refined"),
                    TheorySentences.Text(e.From, record.Names),
                    TheorySentences.Text(e.To, record.Names),
                    e.Evidence.Count
                ),
                PropositionSupported e => (
                    record.Word("proposition supported"),
                    "",
                    record.Names.Plain(e.PropositionId),
                    e.Evidence.Count
                ),
                PropositionRejected e => (
                    record.Word("proposition rejected"),
                    "",
                    record.Names.Plain(e.PropositionId),
                    e.Evidence.Count
                ),
                ConfigurationStated e => (
                    record.Word(
                        e.IsPartial ? "partial configuration stated" : "configuration stated"
                    ),
                    "",
                    Text(e.Name),
                    0
                ),
                ConfigurationRefined e => (
                    record.Word(
                        e.IsPartial ? "partial configuration refined" : "configuration refined"
                    ),
                    "",
                    Text(e.Name),
                    0
                ),
                ConfigurationRejected e => (
                    record.Word("configuration rejected"),
                    "",
                    record.Names.Plain(e.ConfigurationId),
                    0
                ),
                TheoryVersionPublished e => (
                    record.Say($"version {e.TheoryVersion} published"),
                    "",
                    Text(e.Note),
                    0
                ),
                _ => ("", "", "", 0),
            };
            if (what == "")
            {
                continue;
            }

            yield return Row([
                .. Head(record, entry),
                record.Say($"towards {version}"),
                what,
                from,
                to,
                evidence,
                Reason(entry),
            ]);
            if (entry.Data is TheoryVersionPublished published)
            {
                version = published.TheoryVersion + 1;
            }
        }
    }
}
