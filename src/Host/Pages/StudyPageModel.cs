using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Host.Endpoints;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Studies;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Host.Pages;

/// <summary>What the page of a study shows.</summary>
public sealed record StudyPageModel(
    Guid Study,
    string Title,
    string? At,
    string? Problem,
    long Moment,
    long Last,
    bool IsSynthetic,
    bool HidesCounts,
    string Codebook,
    IReadOnlyList<CodebookRow> Codes,
    IReadOnlyList<ThemeAsOf> Themes,
    IReadOnlyList<OwedEntry> ReasonsOwed,
    IReadOnlyList<AuditEntry> Entries
)
{
    private const int Shown = 200;

    /// <summary>Null for a study that is not the reader's.</summary>
    public static async Task<StudyPageModel?> Read(
        HttpContext http,
        StudyDoor door,
        Guid study,
        string? at,
        bool hidesCounts
    )
    {
        var (role, blind) = await door.Standing(http, study);
        if (role is null)
        {
            return null;
        }

        var token = http.RequestAborted;
        await using var connection = await door.Connect(http);
        var reader = door.Reader(connection, study, http);
        var now = (await Standings.Resolve(reader, null, blind, token)).Moment!;
        var wanted = string.IsNullOrWhiteSpace(at) ? null : at.Trim();
        var point = wanted is null ? null : PointInTime.Parse(wanted);
        var (found, refusal) =
            wanted is not null && point is null
                ? (null, PointInTime.Malformed)
                : await Standings.Resolve(reader, point, blind, token);
        var moment = found ?? now;
        var state = await reader.StudyAt(moment, token);
        var entries = new List<AuditEntry>();
        await foreach (
            var entry in AuditTrail.Read(
                connection,
                door.Seal,
                study,
                Math.Max(1, moment.Number - Shown + 1),
                moment.Number,
                Depth.Everything,
                cancellation: token
            )
        )
        {
            entries.Add(entry);
        }

        entries.Reverse();
        return new StudyPageModel(
            study,
            state is null ? "A study not yet opened" : state.Title.Text ?? CodebookView.Withdrawn,
            found is null ? null : wanted,
            refusal?.Reason,
            moment.Number,
            now.Number,
            state?.IsSynthetic ?? false,
            hidesCounts,
            Labels.For(state?.Framing.Approach).Codebook,
            CodebookView.Of(
                await reader.Codebook(moment, token),
                await reader.Counts(moment, token)
            ),
            (await ThemesAsOf.Read(reader, moment, token)).Themes,
            await Projections.Audit.ReasonsOwed.Read(reader, state, moment, token),
            entries
        );
    }
}
