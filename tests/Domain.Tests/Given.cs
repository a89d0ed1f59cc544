namespace PeerEvents.Domain.Tests;

/// <summary>Past facts, then one command, then what is recorded or refused.</summary>
internal static class Given
{
    public static History<TState> Stream<TState>(
        Func<TState?, object, TState?> evolve,
        params IReadOnlyList<object> facts
    )
        where TState : class =>
        new(
            facts.Aggregate((TState?)null, evolve)
                ?? throw new InvalidOperationException("The facts make no state.")
        );
}

internal sealed record History<TState>(TState State)
{
    public Decision When(Func<TState, Decision> decide) => decide(State);
}

internal static class DecisionAssertions
{
    /// <summary>These facts, in this order; none means that it is already so.</summary>
    public static void ShouldRecord(this Decision decision, params IReadOnlyList<object> facts)
    {
        decision.Refusal.ShouldBeNull();
        decision.Facts.ShouldLookLike(facts);
    }

    public static void ShouldRefuse(this Decision decision, string rule)
    {
        decision.Refusal.ShouldNotBeNull().Rule.ShouldBe(rule);
        decision.Refusal.Reason.ShouldNotBeNullOrWhiteSpace();
        decision.Facts.ShouldBeEmpty();
    }

    public static void ShouldRefuse(this Refusal? refusal, string rule) =>
        refusal.ShouldNotBeNull().Rule.ShouldBe(rule);

    public static void ShouldLookLike(this object? actual, object? expected) =>
        Structure.Of(actual).ShouldBe(Structure.Of(expected));
}
