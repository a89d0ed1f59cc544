using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.MultiTenancy;
using Marten;
using PeerEvents.Domain;
using PeerEvents.Projections.Sources;
using PeerEvents.Projections.Studies;
using Weasel.Core;

namespace PeerEvents.Projections;

/// <summary>The one place that says how events are stored; hosts, tests and tools use it.</summary>
public static class StoreSetup
{
    /// <summary>The PostgreSQL schema that holds everything.</summary>
    public const string Schema = "peerevents";

    /// <summary>
    /// Reading a study in order needs an index that Marten does not make.
    /// </summary>
    public const string CreateEventIndex =
        $"create index if not exists {StoreTables.EventsOfAStudy} "
        + $"on {StoreTables.Events} (tenant_id, seq_id)";

    /// <summary>Which requests were recorded, for clients that send them again.</summary>
    public const string RequestKeys = $"{Schema}.request_keys";

    /// <summary>Hashes of sign-in links that nobody used yet.</summary>
    public const string SignInLinks = $"{Schema}.sign_in_links";

    /// <summary>Who signs in with a password or at a provider, apart from every study.</summary>
    public const string Accounts = $"{Schema}.accounts";

    /// <summary>How many events each of some streams ($2) of a study ($1) has.</summary>
    public const string StreamVersions =
        $"select id, version from {Schema}.mt_streams where tenant_id = $1 and id = any($2)";

    /// <summary>Sets a store up, apart from its connection.</summary>
    public static void ConfigurePeerEvents(
        this StoreOptions options,
        WordSeal seal,
        TimeProvider clock,
        AppendNotices notices
    )
    {
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
        // A write lies in a transaction of ours: a second try on it would only hide why it failed.
        options.ConfigureWritePolly(_ => { });
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Schema.For<LocalPerson>().SingleTenanted();
        options.Schema.For<SourceText>();
        options.TenantIdStyle = TenantIdStyle.ForceLowerCase;
        options.UseSystemTextJsonForSerialization(
            EnumStorage.AsString,
            Casing.CamelCase,
            json => StoredJson.Configure(json, seal)
        );

        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseExclusiveLockOnConcurrentAppends = true;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.AutoDiscoverTagTypes = false;
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.EnableEventSkippingInProjectionsOrSubscriptions = true;
        options.Events.EnableExtendedProgressionTracking = true;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.TimeProvider = clock;
        foreach (var kind in EventCatalogue.All)
        {
            options.Events.MapEventType(kind.Type, kind.Name);
        }

        // A skipped event is the one failure nobody would see.
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        // Whoever opens the store says who runs the projections: the host, or a command for itself.
        options.Projections.AsyncMode = DaemonMode.ExternallyManaged;
        options.Projections.Wakeup = notices;
        options.AddPeerEventsProjections();
        options.AddPeerEventsTables();
    }
}
