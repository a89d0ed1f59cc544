using PeerEvents.Host.Exchange;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>An installation that holds one study of many events, projected and verified.</summary>
internal sealed record FilledSite(Site Site, Guid Study, Guid FirstSource, long Moments)
{
    /// <summary>Its themes, where it has some.</summary>
    public IReadOnlyList<Guid> Themes { get; init; } = [];

    /// <summary>The first moment at which the first source has all its codings.</summary>
    public long Filled => Math.Min(Moments, 2 * MadeUpStudy.CodingsOfASource + 1000);

    public static async Task<FilledSite> Make(
        Site site,
        int events,
        bool bySessions,
        CancellationToken cancellation,
        int codes = MadeUpStudy.UsualCodes,
        int themes = 0
    )
    {
        var study = new MadeUpStudy(
            site.Store,
            await site.Person(cancellation),
            events,
            codes,
            themes
        );
        await Record(study.Opening(), isNew: true);
        CopiedEvents? copying = null;
        for (var chapter = 0; chapter < MadeUpStudy.Chapters; chapter++)
        {
            var codings = study.Codings(chapter);
            if (bySessions)
            {
                await Record(codings);
            }
            else if (copying is not null)
            {
                await copying.Write(codings, cancellation);
            }
            else
            {
                await Record([codings[0]]);
                var first = codings[0].Changes[0].Stream;
                var shape = await StoredShape.Of(site, first, cancellation);
                copying = new CopiedEvents(site.Store, study.Id, shape);
                await copying.Write([.. codings.Skip(1)], cancellation);
            }

            await Record(study.Revision(chapter));
        }

        await site.CatchUp(cancellation);
        var moments = await site.Verify(study.Id, cancellation);
        await site.Settle(cancellation);
        return new FilledSite(site, study.Id, study.FirstSource, moments) { Themes = study.Themes };

        Task Record(IReadOnlyList<ImportedAct> acts, bool isNew = false) =>
            new ImportRecorder(site.Store).Record(
                new Import(study.Id, isNew, "", acts, []),
                new Unheard(),
                cancellation
            );
    }
}

/// <summary>Progress that nobody watches.</summary>
internal sealed class Unheard : IProgress<double>
{
    public void Report(double value) { }
}
