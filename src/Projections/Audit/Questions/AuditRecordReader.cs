using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>Reads what a question is answered from.</summary>
public static class AuditRecordReader
{
    /// <summary>Every entry up to a moment, and what follows from them.</summary>
    public static async Task<AuditRecord> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    ) => new(study.Study, await Entries(study, moment.Sequence, cancellation), study.Language);

    /// <summary>Every entry up to a place in the store, numbered or not yet.</summary>
    public static async Task<IReadOnlyList<RecordedEntry>> Entries(
        StudyReader study,
        long upTo,
        CancellationToken cancellation
    )
    {
        var entries = new List<RecordedEntry>();
        await foreach (
            var stored in StoredEntries.Read(
                study.Connection,
                study.Tenant,
                long.MinValue,
                upTo,
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

        return entries;
    }
}
