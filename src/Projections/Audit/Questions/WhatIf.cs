using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>The study as it would be without somebody's part in it. It is never the record.</summary>
public static class WhatIf
{
    /// <summary>
    /// What the entries make without those of a participant: their own, those on their sources and
    /// the excerpts of them. A source that others speak in too stays.
    /// </summary>
    public static StudyState WithoutParticipant(AuditRecord record, Guid participant)
    {
        var sources = record
            .Of<SourceRegistered>()
            .Where(e => e.Data.Participants.Count > 0)
            .Where(e => e.Data.Participants.All(person => person == participant))
            .Select(e => e.Data.SourceId)
            .ToHashSet();
        return Fold(
            record,
            entry =>
                entry.Stored.Stream != participant
                && !sources.Contains(entry.Stored.Stream)
                && !(SourceOf(entry.Data) is { } source && sources.Contains(source))
        );
    }

    /// <summary>
    /// What the entries make without the codings of somebody, and what was done to those codings.
    /// Codes that they made stay: others may have used them.
    /// </summary>
    public static StudyState WithoutCoder(AuditRecord record, Guid coder)
    {
        var codings = record
            .Of<ExcerptCoded>()
            .Where(e => e.Data.Coder == coder)
            .Select(e => e.Data.CodingId)
            .ToHashSet();
        return Fold(
            record,
            entry => !(CodingOf(entry.Data) is { } coding && codings.Contains(coding))
        );
    }

    /// <summary>What the entries make without those of one act.</summary>
    public static StudyState WithoutAct(AuditRecord record, Guid act) =>
        Fold(record, entry => !IsOf(entry, act));

    /// <summary>
    /// What the entries make where one act had decided for another code or theme; what came later stays
    /// as it was decided. A refusal where that could not be.
    /// </summary>
    public static (StudyState? State, Refusal? Refusal) WithAnother(
        AuditRecord record,
        Guid act,
        Guid another
    )
    {
        var (state, decided) = (StudyState.Empty, false);
        foreach (var entry in record.Entries)
        {
            var other = IsOf(entry, act)
                ? Fork.Decide(entry.Data, state, another)
                : Decision.Nothing;
            if (other.Refusal is { } refusal)
            {
                return (null, refusal);
            }

            decided |= other.Facts.Count > 0;
            state = (other.Facts.Count > 0 ? other.Facts : [entry.Data]).Aggregate(
                state,
                (so, fact) => so.Evolve(entry.Stored.Stream, fact)
            );
        }

        return decided ? (state, null) : (null, Fork.None);
    }

    /// <summary>AQ46: the codebook with its counts, as it is and as it would be.</summary>
    public static Rows Codebook(AuditRecord record, AskedOf asked)
    {
        var without = asked.Participant is { } participant
            ? WithoutParticipant(record, participant)
            : WithoutCoder(record, asked.Person!.Value);
        var (now, then) = (Counts(record.Now), Counts(without));
        return record
            .Now.Tree.Codes.Where(code => code.InUse())
            .Select(code =>
                Row(
                    code.Name,
                    now.GetValueOrDefault(code.Id),
                    then.GetValueOrDefault(code.Id),
                    then.GetValueOrDefault(code.Id) == 0 && now.GetValueOrDefault(code.Id) > 0
                        ? record.Word("would rest on nothing")
                        : ""
                )
            );
    }

    private static bool IsOf(RecordedEntry entry, Guid act) =>
        Guid.TryParse(entry.Stored.Correlation, out var own) && own == act;

    private static StudyState Fold(AuditRecord record, Func<RecordedEntry, bool> isKept) =>
        record
            .Entries.Where(isKept)
            .Aggregate(
                StudyState.Empty,
                (state, entry) => state.Evolve(entry.Stored.Stream, entry.Data)
            );

    private static Dictionary<Guid, int> Counts(StudyState state) =>
        state
            .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
            .GroupBy(coding => coding.CodeId)
            .ToDictionary(group => group.Key, group => group.Count());

    private static Guid? SourceOf(object data) =>
        data.GetType().GetProperty("SourceId")?.GetValue(data) as Guid?;

    private static Guid? CodingOf(object data) =>
        data switch
        {
            ExcerptCoded e => e.CodingId,
            CodingWithdrawn e => e.CodingId,
            CodingMovedToCode e => e.CodingId,
            CodingBoundaryAdjusted e => e.CodingId,
            _ => null,
        };
}
