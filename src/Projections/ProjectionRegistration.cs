using JasperFx.Events.Projections;
using Marten;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Meetings;
using PeerEvents.Projections.Memos;
using PeerEvents.Projections.Participants;
using PeerEvents.Projections.Reconciliation;
using PeerEvents.Projections.Report;
using PeerEvents.Projections.Sources;
using PeerEvents.Projections.Studies;
using PeerEvents.Projections.Themes;
using PeerEvents.Projections.Theory;

namespace PeerEvents.Projections;

/// <summary>The one list of every projection and when it runs.</summary>
public static class ProjectionRegistration
{
    /// <summary>Numbers and chains the entries of each study; never rebuilt.</summary>
    public const string Numbering = "Moments";

    /// <summary>The bitemporal tables of excerpts and codings.</summary>
    public const string CodingTable = "CodingTable";

    /// <summary>What merges and splits did to single codings.</summary>
    public const string Redirects = "CodingRedirects";

    private const int Page = 2000;

    /// <summary>Adds every projection to the store.</summary>
    public static void AddPeerEventsProjections(this StoreOptions options)
    {
        // Inline: decided upon by the next command, which must see what the last one did.
        options.Projections.Add<CodeTreeProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<ThemeMapProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<SourceProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<MemoProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<MeetingProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<CodingRoundProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<ProgramTheoryProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<ReportProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<StudyProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<ParticipantProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add(
            new CodingRedirectProjection(),
            ProjectionLifecycle.Inline,
            Redirects,
            projection => projection.DeleteDataInTableOnTeardown(StoreTables.Redirects)
        );

        options.Projections.Add(
            new MomentNumbering(),
            ProjectionLifecycle.Async,
            Numbering,
            projection => projection.BatchSize = Page
        );
        // Filled anew by CodingRefill, never by a second run of this.
        options.Projections.Add(
            new CodingTableProjection(),
            ProjectionLifecycle.Async,
            CodingTable,
            projection => projection.BatchSize = Page
        );
    }
}
