using Marten;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Host.Installing;

/// <summary>Finds, or makes, the one person of an installation where nobody signs in.</summary>
internal static class LocalPeople
{
    public static async Task<Guid> TheOne(
        IDocumentStore store,
        NewId newId,
        CancellationToken cancellation
    )
    {
        await using var session = store.LightweightSession();
        if (await session.LoadAsync<LocalPerson>(LocalPerson.TheOne, cancellation) is { } known)
        {
            return known.PersonId;
        }

        session.Insert(new LocalPerson(LocalPerson.TheOne, newId()));
        try
        {
            await session.SaveChangesAsync(cancellation);
        }
        catch (JasperFx.DocumentAlreadyExistsException)
        {
            // Another process was first; its person is the one.
        }

        await using var again = store.QuerySession();
        return (await again.LoadAsync<LocalPerson>(LocalPerson.TheOne, cancellation))!.PersonId;
    }
}
