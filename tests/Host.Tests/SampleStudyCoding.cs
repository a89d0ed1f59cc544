using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Tests;

/// <summary>What is done with codes and excerpts in the sample.</summary>
internal sealed partial class SampleStudy
{
    private void Code()
    {
        Mark(1, 0, 5);
        Apply(1, 1, 1, 0, 5, 8);
        Apply(1, 2, 2, 0, 5, 8);
        Mark(2, 6, 12);
        Apply(2, 3, 5, 6, 12, 8);
        Apply(2, 4, 4, 6, 12, 8);
        Act(
            Of<Excerpt>(
                Named("excerpt 2"),
                new CodingMovedToCode(
                    Named("excerpt 2"),
                    Named("coding 4"),
                    Named("code 4"),
                    Named("code 2"),
                    Source,
                    Person,
                    Anchor.Of(6, 12),
                    8,
                    1,
                    Theirs("reason to recode")
                ),
                new CodingBoundaryAdjusted(
                    Named("excerpt 2"),
                    Named("coding 4"),
                    Named("code 2"),
                    Source,
                    Person,
                    Anchor.Of(6, 12),
                    Anchor.Of(6, 10),
                    8,
                    1,
                    Theirs("reason to adjust a coding")
                ),
                new ExcerptBoundaryAdjusted(
                    Named("excerpt 2"),
                    Source,
                    Anchor.Of(6, 12),
                    Anchor.Of(7, 12),
                    [Placed(3, 2, 5, 7, 12)],
                    1,
                    Theirs("reason to adjust an excerpt")
                )
            )
        );
    }

    private void ChangeCodes()
    {
        Book(
            new CodesMerged(
                Code1,
                [Named("code 2")],
                [new AbsorbedCoding(Named("coding 2"), Named("excerpt 1"), Named("coding 1"))],
                8,
                Ours("reason to merge")
            )
        );
        Book(
            new CodeSplit(
                Named("code 5"),
                [
                    new CodePart(Named("code 6"), Ours("part 1"), Ours("definition of part 1")),
                    new CodePart(Named("code 7"), Ours("part 2"), null),
                ],
                [new SplitCoding(Named("coding 3"), Named("excerpt 2"), Named("code 6"))],
                false,
                9,
                Ours("reason to split")
            )
        );
        Book(new CodeRetired(Named("code 4"), Ours("reason to retire")));
        Book(new CodeRevived(Named("code 4"), null, Ours("reason to revive")));
    }

    private void CorrectText()
    {
        var (version, text, turns) = Text(2);
        Act(
            Of<Source>(
                Source,
                new TranscriptCorrected(Source, 1, version, turns, Theirs("reason to correct"))
            ) with
            {
                Text = text,
            },
            Of<Excerpt>(
                Named("excerpt 1"),
                new ExcerptReanchored(
                    Named("excerpt 1"),
                    Source,
                    1,
                    2,
                    Anchor.Of(0, 5),
                    Anchor.Of(1, 6),
                    true,
                    [Placed(1, 1, 1, 1, 6)]
                )
            ),
            Of<Excerpt>(
                Named("excerpt 2"),
                new ExcerptOrphaned(Named("excerpt 2"), Source, 1, 2, Anchor.Of(7, 12))
            )
        );
    }

    private void Withdraw()
    {
        Act(
            Of<Excerpt>(
                Named("excerpt 1"),
                new CodingWithdrawn(
                    Named("excerpt 1"),
                    Named("coding 1"),
                    Code1,
                    Source,
                    Person,
                    Anchor.Of(1, 6),
                    12,
                    2,
                    Theirs("reason to withdraw a coding")
                )
            )
        );
        Mark(3, 0, 2);
        Act(
            Of<Excerpt>(
                Named("excerpt 3"),
                new ExcerptWithdrawn(
                    Named("excerpt 3"),
                    Source,
                    Anchor.Of(0, 2),
                    [],
                    Theirs("reason to withdraw an excerpt")
                )
            )
        );
        var lost = Named("lost source");
        Act(
            Of<Source>(
                lost,
                new SourceRegistered(lost, Theirs("lost source"), null, null, [Participant], true),
                new SourceWithdrawn(lost, Theirs("reason to withdraw a source"))
            )
        );
    }

    private void Characterise() =>
        Act(
            Of<Excerpt>(
                Named("excerpt 1"),
                new CodingCharacterised(
                    Named("excerpt 1"),
                    Named("coding 2"),
                    Source,
                    Characterisation.None,
                    new Characterisation(CodeLevel.Latent, CodeOrigin.Surprise)
                )
            )
        );

    private void Mark(int excerpt, int start, int end) =>
        Act(
            Of<Excerpt>(
                Named($"excerpt {excerpt}"),
                new ExcerptMarked(Named($"excerpt {excerpt}"), Source, 1, Anchor.Of(start, end))
            )
        );

    private void Apply(int excerpt, int coding, int code, int start, int end, int codeVersion) =>
        Act(
            Of<Excerpt>(
                Named($"excerpt {excerpt}"),
                new ExcerptCoded(
                    Named($"excerpt {excerpt}"),
                    Named($"coding {coding}"),
                    Named($"code {code}"),
                    Source,
                    Person,
                    Anchor.Of(start, end),
                    codeVersion,
                    1,
                    Theirs($"reason of coding {coding}")
                )
            )
        );

    private PlacedCoding Placed(int coding, int excerpt, int code, int start, int end) =>
        new(
            Named($"coding {coding}"),
            Named($"excerpt {excerpt}"),
            Named($"code {code}"),
            Person,
            Anchor.Of(start, end)
        );
}
