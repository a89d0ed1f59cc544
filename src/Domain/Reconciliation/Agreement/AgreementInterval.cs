namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>A confidence interval of a coefficient, or the reason why there is none.</summary>
public sealed class AgreementInterval
{
    internal AgreementInterval() { }

    /// <summary>The lower limit.</summary>
    public double? Low { get; internal init; }

    /// <summary>The upper limit.</summary>
    public double? High { get; internal init; }

    /// <summary>How often such intervals hold the true value, such as 0.95.</summary>
    public double Level { get; internal init; }

    /// <summary>Why there is no interval.</summary>
    public AgreementReason? Reason { get; internal init; }

    /// <summary>The asymptotic standard error that it rests on.</summary>
    public double? StandardError { get; internal init; }

    /// <summary>How many resamples it rests on; none for an asymptotic interval.</summary>
    public int? Resamples { get; internal init; }

    /// <summary>How many of the resamples had no value and were left out.</summary>
    public int? ResamplesWithoutValue { get; internal init; }

    /// <summary>The seed of the resampling: the same seed gives the same interval.</summary>
    public ulong? Seed { get; internal init; }
}
