using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>Reads what a question is answered from.</summary>
public static class AuditRecordReader
{
    /// <summary>Every entry up to a moment.</summary>
    public static async Task<AuditRecord> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var entries = new List<RecordedEntry>();
        await foreach (
            var stored in StoredEntries.Read(
                study.Connection,
                study.Tenant,
                long.MinValue,
                moment.Sequence,
                cancellation
            )
        )
        {
            entries.Add(
                new RecordedEntry(
                    entries.Count + 1,
                    stored,
                    StreamEvents.Data(stored.Name, stored.Data, study.Json)
                )
            );
        }

        return new AuditRecord(study.Study, entries);
    }
}
