namespace PeerEvents.Domain.Coding;

/// <summary>After a correction of its text, say where an excerpt lies now.</summary>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="ToVersion">The corrected version.</param>
/// <param name="Find">Where a range of the old version lies in the new one; null if nowhere.</param>
public sealed record ReanchorExcerpt(
    Guid ExcerptId,
    int ToVersion,
    Func<TextRange, FoundRange?> Find
)
{
    /// <summary>
    /// Decides on the excerpt with its codings as the codebook has them now. An excerpt of the
    /// whole source or of an unknown text stays where it is.
    /// </summary>
    public static Decision Decide(ReanchorExcerpt command, Excerpt excerpt)
    {
        if (
            excerpt.IsWithdrawn
            || excerpt.IsOrphaned
            || excerpt.SourceVersion is not { } from
            || from >= command.ToVersion
        )
        {
            return Decision.Nothing;
        }

        var found = excerpt.Anchor.Range is { } range ? command.Find(range) : null;
        return excerpt.Anchor.Range is not null && found is null
            ? Decision.Record(
                new ExcerptOrphaned(
                    excerpt.Id,
                    excerpt.SourceId,
                    from,
                    command.ToVersion,
                    excerpt.Anchor
                )
            )
            : Decision.Record(
                new ExcerptReanchored(
                    excerpt.Id,
                    excerpt.SourceId,
                    from,
                    command.ToVersion,
                    excerpt.Anchor,
                    At(found) ?? excerpt.Anchor,
                    found?.TextChanged ?? false,
                    [
                        .. excerpt.Codings.Select(coding =>
                            coding with
                            {
                                Anchor = coding.Anchor.Range is { } own
                                    ? At(command.Find(own)) ?? At(found) ?? excerpt.Anchor
                                    : coding.Anchor,
                            }
                        ),
                    ]
                )
            );
    }

    private static Anchor? At(FoundRange? found) => found is null ? null : new Anchor(found.Range);
}

/// <summary>Where a range lies in a corrected text, and whether its own words changed.</summary>
public sealed record FoundRange(TextRange Range, bool TextChanged);
