using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Lineage;

/// <summary>
/// All that led to a code or theme: every code and theme it came from, and each step between them, with
/// who, when and why.
/// </summary>
/// <param name="Id">The code or theme.</param>
/// <param name="Moment">The moment it is as of.</param>
/// <param name="Members">It and all it came from, in the order they began.</param>
/// <param name="Steps">What happened between them and to them, oldest first.</param>
public sealed record Genealogy(
    Guid Id,
    long Moment,
    IReadOnlyList<Kin> Members,
    IReadOnlyList<GenealogyStep> Steps
)
{
    /// <summary>Null for what is no code and no theme by then.</summary>
    public static async Task<Genealogy?> Read(
        StudyReader study,
        Guid id,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var entries = (await study.EntriesOf(DerivedId.Codebook(study.Study), moment, cancellation))
            .Concat(await study.EntriesOf(DerivedId.ThemeMap(study.Study), moment, cancellation))
            .OrderBy(entry => entry.Moment.Number)
            .ToList();
        var state = (await study.StudyAt(moment, cancellation))?.Members ?? [];
        var people = state.ToDictionary(member => member.PersonId, member => member.Name?.Text);
        var all = new AllSteps(entries, people);
        var members = all.LedTo(id);
        if (members.Count == 0)
        {
            return null;
        }

        var steps = new List<GenealogyStep>();
        var counts = new Dictionary<long, IReadOnlyDictionary<Guid, long>>();
        foreach (var step in all.Steps.Where(step => AllSteps.IsAmong(step, members)))
        {
            steps.Add(
                step with
                {
                    Codings = await Codings(study, step, all, counts, cancellation),
                }
            );
        }

        return new Genealogy(id, moment.Number, all.Kin(members), steps);
    }

    // A merge brings all codings of the code, a split those it told; a theme gets those of its code.
    private static async Task<long?> Codings(
        StudyReader study,
        GenealogyStep step,
        AllSteps all,
        Dictionary<long, IReadOnlyDictionary<Guid, long>> counts,
        CancellationToken cancellation
    )
    {
        var at = all.SequenceBefore(step);
        if (
            step.From is not { } code
            || !all.IsCode(code)
            || step.Kind
                is not (
                    StepKind.Merged
                    or StepKind.Gathered
                    or StepKind.LetGo
                    or StepKind.Promoted
                    or StepKind.Split
                )
        )
        {
            return null;
        }

        if (step.Kind == StepKind.Split)
        {
            return all.Told(step);
        }

        if (!counts.TryGetValue(at, out var known))
        {
            counts[at] = known = await CodingDeltas.Read(
                study.Connection,
                study.Tenant,
                at,
                cancellation
            );
        }

        return known.GetValueOrDefault(code);
    }
}

/// <summary>A code or theme in a genealogy.</summary>
/// <param name="Id">The code or theme.</param>
/// <param name="IsTheme">Whether it is a theme.</param>
/// <param name="Name">What it was called last.</param>
/// <param name="Began">The moment it began.</param>
/// <param name="Ended">The moment it went out of use; null while it is in use.</param>
/// <param name="Fate">What became of it.</param>
public sealed record Kin(Guid Id, bool IsTheme, Words Name, long Began, long? Ended, string Fate);

/// <summary>One step of a genealogy.</summary>
/// <param name="Moment">The moment it made.</param>
/// <param name="HappenedAt">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">What kind of step.</param>
/// <param name="From">The code or theme that went; null where one alone was changed.</param>
/// <param name="To">The code or theme that it went to, or that was changed.</param>
/// <param name="What">What it was called before and after, for a renaming.</param>
/// <param name="Reason">Why.</param>
/// <param name="Codings">How many codings went with it.</param>
public sealed record GenealogyStep(
    long Moment,
    DateTimeOffset HappenedAt,
    string By,
    StepKind Kind,
    Guid? From,
    Guid To,
    string? What,
    Words? Reason,
    long? Codings = null
);

/// <summary>The kinds of steps.</summary>
public enum StepKind
{
    /// <summary>It was made or proposed.</summary>
    Began,

    /// <summary>It got another name.</summary>
    Renamed,

    /// <summary>One became part of the other.</summary>
    Merged,

    /// <summary>A merge was undone.</summary>
    Parted,

    /// <summary>One was divided off the other.</summary>
    Split,

    /// <summary>A code was gathered into a theme.</summary>
    Gathered,

    /// <summary>A code was let go from a theme.</summary>
    LetGo,

    /// <summary>A code was made a theme.</summary>
    Promoted,

    /// <summary>A theme was given back to a code.</summary>
    Demoted,

    /// <summary>It went out of use.</summary>
    Ended,

    /// <summary>It came into use again.</summary>
    Returned,

    /// <summary>It was finalised.</summary>
    Finalised,
}
