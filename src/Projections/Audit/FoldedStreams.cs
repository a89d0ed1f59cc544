using Npgsql;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Folds the streams of one kind as of a moment: all of them, some, or a part of the list.</summary>
internal static class FoldedStreams
{
    /// <summary>In the order of their ids; a stream that had not begun by then is left out.</summary>
    public static async Task<IReadOnlyList<T>> Read<T>(
        StudyReader study,
        string snapshot,
        Func<T?, object, T?> evolve,
        Moment moment,
        CancellationToken cancellation
    )
        where T : class =>
        await Fold(study, await Ids(study, snapshot, cancellation), evolve, moment, cancellation);

    /// <summary>
    /// One more than the part holds, where there are more. Streams that had not begun by then are
    /// passed over, so that only the last part of a list is short.
    /// </summary>
    public static async Task<IReadOnlyList<T>> Read<T>(
        StudyReader study,
        string snapshot,
        Func<T?, object, T?> evolve,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    )
        where T : class
    {
        var found = new List<T>();
        var ids = (await Ids(study, snapshot, cancellation))
            .Where(id => part.After is not { } after || id.CompareTo(after) > 0)
            .ToList();
        for (var at = 0; at < ids.Count && found.Count <= part.Limit; at += part.Limit + 1)
        {
            found.AddRange(
                await Fold(
                    study,
                    [.. ids.Skip(at).Take(part.Limit + 1)],
                    evolve,
                    moment,
                    cancellation
                )
            );
        }

        return [.. found.Take(part.Limit + 1)];
    }

    /// <summary>One stream; null where it had not begun by then.</summary>
    public static async Task<T?> One<T>(
        StudyReader study,
        Guid stream,
        Func<T?, object, T?> evolve,
        Moment moment,
        CancellationToken cancellation
    )
        where T : class =>
        (await Fold(study, [stream], evolve, moment, cancellation)).SingleOrDefault();

    private static async Task<IReadOnlyList<T>> Fold<T>(
        StudyReader study,
        IReadOnlyList<Guid> streams,
        Func<T?, object, T?> evolve,
        Moment moment,
        CancellationToken cancellation
    )
        where T : class =>
        [
            .. (await study.Events(streams, moment, cancellation))
                .GroupBy(e => e.Stream)
                .OrderBy(stream => stream.Key)
                .Select(stream => stream.Aggregate((T?)null, (state, e) => evolve(state, e.Data)))
                .OfType<T>(),
        ];

    private static async Task<List<Guid>> Ids(
        StudyReader study,
        string snapshot,
        CancellationToken cancellation
    )
    {
        var ids = new List<Guid>();
        await using var command = new NpgsqlCommand(
            $"select id from {StoreSetup.Schema}.mt_doc_{snapshot} where tenant_id = $1",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            ids.Add(reader.GetGuid(0));
        }

        return [.. ids.Order()];
    }
}
