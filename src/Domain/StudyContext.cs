using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain;

/// <summary>
/// What a decider sees of the study around its own stream: the codes and themes, and those
/// participants, sources and excerpts that its command names.
/// </summary>
/// <param name="Study">The study itself.</param>
/// <param name="Tree">All codes.</param>
/// <param name="Map">All themes.</param>
/// <param name="Participants">Those of the participants asked for that are there.</param>
/// <param name="Sources">Those of the sources asked for that are there.</param>
/// <param name="Excerpts">Those of the excerpts asked for that are there.</param>
public sealed record StudyContext(
    Study Study,
    CodeTree Tree,
    ThemeMap Map,
    IReadOnlyList<Participant> Participants,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<CitedExcerpt> Excerpts
)
{
    /// <summary>Whether the study has the participant.</summary>
    public bool HasParticipant(Guid id) => Participants.Any(found => found.Id == id);

    /// <summary>Whether somebody is in the team.</summary>
    public bool HasMember(Guid id) => Study.Members.Any(member => member.PersonId == id);

    /// <summary>The source, or null where there is none such.</summary>
    public Source? Source(Guid id) => Sources.FirstOrDefault(found => found.Id == id);

    /// <summary>The excerpt, or null where there is none such.</summary>
    public CitedExcerpt? Excerpt(Guid id) =>
        Excerpts.FirstOrDefault(cited => cited.Excerpt.Id == id);
}

/// <summary>What a command names, so that it is looked up before the command is decided on.</summary>
public sealed record Named(
    IReadOnlyList<Guid> Participants,
    IReadOnlyList<Guid> Sources,
    IReadOnlyList<Guid> Excerpts
)
{
    /// <summary>Nothing but the study itself.</summary>
    public static Named Nothing { get; } = new([], [], []);

    /// <summary>These participants.</summary>
    public static Named People(IEnumerable<Guid> participants) => new([.. participants], [], []);

    /// <summary>This excerpt, where there is one.</summary>
    public static Named Passage(Guid? excerpt) => new([], [], excerpt is { } id ? [id] : []);
}
