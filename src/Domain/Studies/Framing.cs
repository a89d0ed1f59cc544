namespace PeerEvents.Domain.Studies;

/// <summary>What a study sets out from and how its analysts work, as of the last decision.</summary>
public sealed record Framing(
    Words? Question = null,
    Words? Stance = null,
    Approach? Approach = null
)
{
    /// <summary>Nothing was said yet.</summary>
    public static Framing None { get; } = new();

    /// <summary>What each analyst brings, by who said it first.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>What was expected, in the order it was noted.</summary>
    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    /// <summary>The phase each analyst declared last.</summary>
    public IReadOnlyList<DeclaredPhase> Phases { get; init; } = [];

    /// <summary>Where an analyst stands; null where they never said.</summary>
    public Position? PositionOf(Guid person) => Positions.FirstOrDefault(p => p.PersonId == person);

    /// <summary>The phase an analyst is in; null where they never said.</summary>
    public AnalysisPhase? PhaseOf(Guid person) =>
        Phases.FirstOrDefault(p => p.PersonId == person)?.Phase;

    /// <summary>Folds one event; what is of something else changes nothing.</summary>
    public static Framing Evolve(Framing before, object @event) =>
        @event switch
        {
            QuestionStated e => before with { Question = e.Question },
            QuestionRevised e => before with { Question = e.To },
            StanceDeclared e => before with { Stance = e.To },
            ApproachChosen e => before with { Approach = e.To },
            PositionalityStated e => before with
            {
                Positions = Put(before.Positions, p => p.PersonId, new Position(e.PersonId, e.To)),
            },
            ExpectationNoted e => before with
            {
                Expectations =
                [
                    .. before.Expectations,
                    new Expectation(e.ExpectationId, e.PersonId, e.Expectation),
                ],
            },
            PhaseEntered e => before with
            {
                Phases = Put(before.Phases, p => p.PersonId, new DeclaredPhase(e.PersonId, e.To)),
            },
            _ => before,
        };

    private static IReadOnlyList<T> Put<T>(IReadOnlyList<T> all, Func<T, Guid> idOf, T item) =>
        all.Any(other => idOf(other) == idOf(item))
            ? [.. all.Select(other => idOf(other) == idOf(item) ? item : other)]
            : [.. all, item];
}

/// <summary>What an analyst brings that shapes their reading.</summary>
public sealed record Position(Guid PersonId, Words Statement);

/// <summary>What an analyst expected to find.</summary>
public sealed record Expectation(Guid Id, Guid PersonId, Words Text);

/// <summary>The phase an analyst declared last.</summary>
public sealed record DeclaredPhase(Guid PersonId, AnalysisPhase Phase);
