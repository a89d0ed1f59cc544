using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Audit;

/// <summary>Reads everything of a study as of a moment, each list ordered by id.</summary>
internal static class StateReader
{
    public static async Task<AnalysisState> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var participants = await FoldedStreams.Read<Participant>(
            study,
            "participant",
            Participant.Evolve,
            moment,
            cancellation
        );
        var (sources, turns) = await Sources(study, moment, cancellation);
        var map = await study.Themes(moment, cancellation);
        return new AnalysisState(
            StudyFacts.Of(await study.StudyAt(moment, cancellation)),
            participants,
            [.. sources.Select(s => SourceState.Of(s, text => turns[text]))],
            [.. (await study.Codebook(moment, cancellation)).Codes.OrderBy(code => code.Id)],
            await ExcerptTables.Open(study.Connection, study.Tenant, moment.Sequence, cancellation)
        )
        {
            Themes = [.. map.Themes.OrderBy(theme => theme.Id)],
            Drawings = map.Drawings,
            Memos = await study.Memos(moment, cancellation),
            Meetings = await study.Meetings(moment, cancellation),
            Rounds = await study.Rounds(moment, cancellation),
            Theory = await study.Theory(moment, cancellation),
            Report = await study.Report(moment, cancellation),
        };
    }

    private static async Task<(
        IReadOnlyList<Source>,
        Dictionary<Guid, IReadOnlyList<Turn>>
    )> Sources(StudyReader study, Moment moment, CancellationToken cancellation)
    {
        var turns = new Dictionary<Guid, IReadOnlyList<Turn>>();
        var sources = await FoldedStreams.Read<Source>(
            study,
            "source",
            (source, data) =>
            {
                if (data is TranscriptImported imported)
                {
                    turns[imported.Text.TextId] = imported.Turns;
                }
                else if (data is TranscriptCorrected corrected)
                {
                    turns[corrected.Text.TextId] = corrected.Turns;
                }

                return Source.Evolve(source, data);
            },
            moment,
            cancellation
        );
        return (sources, turns);
    }
}
