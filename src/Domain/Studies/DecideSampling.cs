namespace PeerEvents.Domain.Studies;

/// <summary>Say how participants are found and how many, for the first time or anew.</summary>
public sealed record DecideSampling(string Sampling, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(DecideSampling command, Study study)
    {
        var refusal =
            FramingRules.ProblemWith(command.Sampling, "studies/sampling-missing", "The sampling")
            ?? FreeText.ProblemWithNote(command.Reason);
        var before = study.Fieldwork.Sampling;
        return refusal is not null ? refusal
            : before?.Text == command.Sampling.Trim() ? Decision.Nothing
            : Decision.Record(
                new SamplingDecided(
                    before,
                    Words.Of(command.Sampling.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }
}
