using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>Passages that several coders have under the same code, read at other levels.</summary>
internal static class OtherLevels
{
    public static IEnumerable<Difference> Find(
        Guid round,
        RoundItem item,
        IReadOnlyList<Passage> passages
    ) =>
        from passage in passages
        where passage.Coders.Count > 1
        where
            passage
                .Codings.Select(read => read.Level)
                .OfType<Codebook.CodeLevel>()
                .Distinct()
                .Count() > 1
        select passage.Differs(round, item.SourceId, DifferenceKind.Level, "level");

    /// <summary>One coder's level, said of the codings of the others.</summary>
    public static IEnumerable<StreamFact> Taken(DifferenceContext context, Guid readingOf)
    {
        var level = context
            .Difference.Readings.Single(reading => reading.Coder == readingOf)
            .Codings.Select(coding => Said(context, coding).Level)
            .FirstOrDefault(said => said is not null);
        return from coding in context.Difference.Codings()
            let said = Said(context, coding)
            where coding.Coder != readingOf && said.Level != level
            select new StreamFact(
                typeof(Excerpt),
                coding.ExcerptId,
                new CodingCharacterised(
                    coding.ExcerptId,
                    coding.CodingId,
                    context.Source.Id,
                    said,
                    said with
                    {
                        Level = level,
                    }
                )
            );
    }

    private static Characterisation Said(DifferenceContext context, PlacedCoding coding) =>
        context.ExcerptOf(coding).CharacterisationOf(coding.CodingId);
}
