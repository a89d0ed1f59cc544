using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of the record itself, and of who was asked.</summary>
internal static class ProcessQuestions
{
    /// <summary>AQ39: what participants said, and the entries that name it as their cause.</summary>
    public static Rows MemberReflections(AuditRecord record, AskedOf asked)
    {
        foreach (var (entry, invited) in record.Of<MemberReflectionInvited>())
        {
            var answer = record
                .Of<MemberReflectionReceived>()
                .FirstOrDefault(e => e.Data.ReflectionId == invited.ReflectionId);
            var changed = record.Entries.Where(e =>
                Guid.TryParse(e.Stored.Causation, out var cause)
                && (cause == invited.ReflectionId || cause == answer.Entry?.Stored.EventId)
            );
            yield return Row([
                .. Head(record, entry),
                record.Names.Plain(invited.ParticipantId),
                invited.About,
                answer.Entry is null ? "" : When(answer.Entry.Stored.HappenedAt),
                answer.Data?.Response,
                string.Join("; ", changed.Select(e => Sentence(record, e))),
            ]);
        }
    }

    /// <summary>AQ41.</summary>
    public static Rows BySoftware(AuditRecord record, AskedOf asked) =>
        record
            .Entries.GroupBy(entry =>
                (Kind: entry.Stored.Header(EventHeaders.ActorKind) ?? "person", entry.Stored.Name)
            )
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => Row(group.Key.Kind, group.Key.Name, group.Count()));

    /// <summary>AQ42: each checkpoint, and whether the chain still has its hash at its moment.</summary>
    public static Rows Sealed(AuditRecord record, AskedOf asked)
    {
        var hashes = new List<string>();
        var previous = MomentChain.Start(record.Study);
        foreach (var entry in record.Entries)
        {
            previous = MomentChain.Next(record.Study, previous, entry.Stored);
            hashes.Add(previous.Hash);
        }

        foreach (var (entry, sealedOne) in record.Of<CheckpointSealed>())
        {
            yield return Row([
                .. Head(record, entry),
                sealedOne.Moment,
                sealedOne.Hash,
                record.Word(
                    hashes[(int)sealedOne.Moment - 1] == sealedOne.Hash
                        ? "the record has the same hash"
                        : "the record has another hash"
                ),
            ]);
        }

        yield return Row(
            record.Last,
            "",
            "",
            record.Last,
            hashes.Count == 0 ? previous.Hash : hashes[^1],
            record.Say($"worked out anew from all {record.Last} entries")
        );
    }

    /// <summary>AQ43: entries whose words are closed, by kind, and notes that were destroyed.</summary>
    public static Rows Masked(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry => entry.Data is MemoDestroyed || IsClosed(entry.Data))
            .GroupBy(entry => entry.Stored.Name)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                Row(
                    group.Key,
                    group.Count(),
                    string.Join(" ", group.Select(entry => entry.Moment)),
                    record.Word(
                        group.Key == "memo_destroyed"
                            ? "destroyed by its author before anybody read it"
                            : "a key is gone; the entry and its place in the chain stand"
                    )
                )
            );

    /// <summary>AQ44: memos of an auditor's kind, until engagements are recorded.</summary>
    public static Rows AuditMemos(AuditRecord record, AskedOf asked) =>
        record
            .Of<MemoWritten>()
            .Where(e => e.Data.Kind == MemoKind.Audit)
            .Select(e => Row([.. Head(record, e.Entry), e.Data.MemoId]));

    /// <summary>AQ48.</summary>
    public static Rows ByHalpern(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry => entry.Moment > (asked.From ?? 0))
            .Select(entry => (entry, EventCatalogue.KindOf(entry.Data).Halpern))
            .Where(one => asked.Halpern is not { } wanted || one.Halpern == wanted)
            .OrderBy(one => one.Halpern)
            .Select(one =>
                Row([
                    one.Halpern.ToString(),
                    .. Head(record, one.entry),
                    one.entry.Stored.Name,
                    Sentence(record, one.entry),
                    Reason(one.entry),
                ])
            );

    private static bool IsClosed(object data) =>
        data.GetType()
            .GetProperties(
                System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance
            )
            .Where(property => property.PropertyType == typeof(Words))
            .Select(property => property.GetValue(data))
            .OfType<Words>()
            .Any(words => words.Text is null);
}
