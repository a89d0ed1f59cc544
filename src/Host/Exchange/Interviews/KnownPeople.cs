using PeerEvents.Domain.Participants;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>The participants that a study has already.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<Guid, PlannedParticipant> _byId;
    private readonly Func<string, Guid?> _idOf;

    /// <summary>Of a study; <paramref name="idOf"/> derives ids as the study's imports do.</summary>
    public KnownPeople(IEnumerable<Participant> participants, Func<string, Guid?> idOf)
    {
        _idOf = idOf;
        // A participant whose label was withdrawn is met by nobody.
        var known = participants
            .Where(participant => participant.Label.Text is not null)
            .OrderBy(participant => participant.Id)
            .Select(participant => new PlannedParticipant(
                participant.Label.Text!,
                participant.Id,
                "",
                participant.Implicit
            ))
            .ToList();
        _byId = known.ToDictionary(participant => participant.Id!.Value);
        Labels = known
            .DistinctBy(participant => SpeakerLabel.Identity(participant.Label))
            .ToDictionary(participant => SpeakerLabel.Identity(participant.Label));
    }

    public static KnownPeople None { get; } = new([], _ => null);

    /// <summary>By label, in the form in which spellings are the same.</summary>
    public IReadOnlyDictionary<string, PlannedParticipant> Labels { get; }

    /// <summary>The participant whom an import made from this, or null.</summary>
    public PlannedParticipant? Of(string origin) =>
        _idOf(origin) is { } id ? _byId.GetValueOrDefault(id) : null;
}
