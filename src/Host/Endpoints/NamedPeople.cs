using System.Collections.Concurrent;
using System.Reflection;
using PeerEvents.Domain;
using PeerEvents.Domain.Participants;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Endpoints;

/// <summary>
/// Checks the participants whose words a command says it may hold (<c>mentions</c>, <c>subjects</c>):
/// words are closed under their keys, so each must be in the study.
/// </summary>
internal static class NamedPeople
{
    private static readonly string[] Names = ["Mentions", "Subjects"];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static async Task<Refusal?> Problem(
        Store store,
        Guid study,
        object command,
        CancellationToken cancellation
    )
    {
        var people = Known
            .GetOrAdd(
                command.GetType(),
                type =>
                    [
                        .. type.GetProperties()
                            .Where(property => Names.Contains(property.Name))
                            .Where(property =>
                                property.PropertyType == typeof(IReadOnlyList<Guid>)
                            ),
                    ]
            )
            .SelectMany(property => (IReadOnlyList<Guid>?)property.GetValue(command) ?? [])
            .Distinct()
            .ToArray();
        if (people.Length == 0)
        {
            return null;
        }

        await using var session = store.Documents.QuerySession(study.ToString("N"));
        var found = await session.LoadManyAsync<Participant>(cancellation, people);
        return found.Count == people.Length ? null : ParticipantRules.Unknown;
    }
}
