using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Studies;

/// <summary>A study as far as its deciders and the list of studies need to know it.</summary>
public sealed record Study(
    Guid Id,
    Words Title,
    Words? Description,
    IReadOnlyList<Member> Members,
    int StreamVersion = 0
)
{
    /// <summary>What it sets out from.</summary>
    public Framing Framing { get; init; } = Framing.None;

    /// <summary>Whether nobody in it ever was.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>The moments that have names, in the order they were named.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>Who was in the team and left, by when they left.</summary>
    public IReadOnlyList<Member> Former { get; init; } = [];

    /// <summary>How its data were made.</summary>
    public Fieldwork Fieldwork { get; init; } = Fieldwork.None;

    /// <summary>The entries whose reasons were given later.</summary>
    public IReadOnlyList<Guid> ReasonsGiven { get; init; } = [];

    /// <summary>What auditors stated of the record, oldest first.</summary>
    public IReadOnlyList<Attestation> Attestations { get; init; } = [];

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Study? Evolve(Study? study, object @event) =>
        Change(study, @event) is { } next
            ? next with
            {
                StreamVersion = (study?.StreamVersion ?? 0) + 1,
            }
            : null;

    private static Study? Change(Study? study, object @event) =>
        (study, @event) switch
        {
            (null, StudyOpened e) => new Study(e.StudyId, e.Title, e.Description, [])
            {
                IsSynthetic = e.IsSynthetic ?? false,
            },
            ({ }, StudyRetitled e) => study with { Title = e.To },
            ({ }, StudyDescribed e) => study with { Description = e.To },
            ({ }, AnalystJoined e) => study with
            {
                Members =
                [
                    .. study.Members.Where(member => member.PersonId != e.PersonId),
                    new Member(e.PersonId, e.Role, e.Name),
                ],
                Former = [.. study.Former.Where(member => member.PersonId != e.PersonId)],
            },
            ({ }, AnalystLeft e) => study with
            {
                Members = [.. study.Members.Where(member => member.PersonId != e.PersonId)],
                Former =
                [
                    .. study.Former,
                    .. study.Members.Where(member => member.PersonId == e.PersonId),
                ],
            },
            ({ }, MilestoneNamed e) => study with
            {
                Milestones = [.. study.Milestones, new Milestone(e.MilestoneId, e.Moment, e.Name)],
            },
            ({ }, AuditAttested e) => study with
            {
                Attestations =
                [
                    .. study.Attestations,
                    new Attestation(
                        e.AttestationId,
                        e.AuditorId,
                        e.Moment,
                        e.Hash,
                        e.Question,
                        e.Statement
                    ),
                ],
            },
            ({ }, ReasonGiven e) => study with
            {
                ReasonsGiven = [.. study.ReasonsGiven, e.EventId],
            },
            ({ }, _) => study with
            {
                Framing = Framing.Evolve(study.Framing, @event),
                Fieldwork = Fieldwork.Evolve(study.Fieldwork, @event),
            },
            _ => study,
        };
}

/// <summary>A person in the team, in a role.</summary>
public sealed record Member(Guid PersonId, Role Role, Words? Name);
