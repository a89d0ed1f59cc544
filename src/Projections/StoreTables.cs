using Marten;
using Weasel.Postgresql.Tables;

namespace PeerEvents.Projections;

/// <summary>The tables of ours beside Marten's, and our index on its events.</summary>
internal static class StoreTables
{
    public const string Moments = $"{StoreSetup.Schema}.moments";
    public const string Codings = $"{StoreSetup.Schema}.codings";
    public const string CodingDeltas = $"{StoreSetup.Schema}.coding_deltas";
    public const string Excerpts = $"{StoreSetup.Schema}.excerpts";
    public const string Redirects = $"{StoreSetup.Schema}.coding_redirects";
    public const string Events = $"{StoreSetup.Schema}.mt_events";
    public const string Progress = $"{StoreSetup.Schema}.mt_event_progression";
    public const string EventsOfAStudy = "ix_mt_events_tenant_seq";

    public static void AddPeerEventsTables(this StoreOptions options)
    {
        options.Events.IgnoreIndex(EventsOfAStudy);
        options.Storage.ExtendedSchemaObjects.Add(MomentsTable());
        options.Storage.ExtendedSchemaObjects.Add(CodingsTable());
        options.Storage.ExtendedSchemaObjects.Add(CodingDeltasTable());
        options.Storage.ExtendedSchemaObjects.Add(ExcerptsTable());
        options.Storage.ExtendedSchemaObjects.Add(RedirectsTable());
        options.Storage.ExtendedSchemaObjects.Add(RequestKeysTable());
        options.Storage.ExtendedSchemaObjects.Add(SignInLinksTable());
        options.Storage.ExtendedSchemaObjects.Add(AccountsTable());
    }

    private static Table MomentsTable()
    {
        var table = new Table(Moments);
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("moment", "bigint").AsPrimaryKey();
        table.AddColumn("seq_id", "bigint").NotNull();
        table.AddColumn("event_id", "uuid").NotNull();
        table.AddColumn("study_time", "timestamptz").NotNull();
        table.AddColumn("hash", "text").NotNull();
        Index(table, "ix_moments_seq", isUnique: true, "tenant_id", "seq_id");
        Index(table, "ix_moments_study_time", isUnique: false, "tenant_id", "study_time", "moment");
        return table;
    }

    // Ids and sequence numbers are of one study anyhow; short keys are quick to keep and to make.
    private static Table CodingsTable()
    {
        var table = new Table(Codings);
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("coding_id", "uuid").AsPrimaryKey();
        table.AddColumn("from_seq", "bigint").AsPrimaryKey();
        table.AddColumn("to_seq", "bigint");
        table.AddColumn("excerpt_id", "uuid").NotNull();
        table.AddColumn("source_id", "uuid").NotNull();
        table.AddColumn("code_id", "uuid").NotNull();
        table.AddColumn("coder", "uuid").NotNull();
        AddAnchor(table);
        Index(table, "ix_codings_source", isUnique: false, "source_id", "from_seq");
        Index(table, "ix_codings_code", isUnique: false, "code_id", "from_seq");
        Index(table, "ix_codings_excerpt", isUnique: false, "excerpt_id");
        Index(table, "ix_codings_from", isUnique: false, "from_seq");
        Index(table, "ix_codings_to", isUnique: false, "to_seq");
        return table;
    }

    private static Table CodingDeltasTable()
    {
        var table = new Table(CodingDeltas);
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("stretch", "bigint").AsPrimaryKey();
        table.AddColumn("code_id", "uuid").AsPrimaryKey();
        table.AddColumn("change", "bigint").NotNull();
        return table;
    }

    private static Table ExcerptsTable()
    {
        var table = new Table(Excerpts);
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("excerpt_id", "uuid").AsPrimaryKey();
        table.AddColumn("from_seq", "bigint").AsPrimaryKey();
        table.AddColumn("to_seq", "bigint");
        table.AddColumn("source_id", "uuid").NotNull();
        table.AddColumn("source_version", "integer");
        table.AddColumn("orphaned", "boolean").NotNull();
        AddAnchor(table);
        Index(table, "ix_excerpts_source", isUnique: false, "source_id", "from_seq");
        return table;
    }

    private static Table RedirectsTable()
    {
        var table = new Table(Redirects);
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("coding_id", "uuid").AsPrimaryKey();
        table.AddColumn("code_version", "integer").AsPrimaryKey();
        table.AddColumn("excerpt_id", "uuid").NotNull();
        table.AddColumn("code_id", "uuid");
        Index(table, "ix_coding_redirects_excerpt", isUnique: false, "tenant_id", "excerpt_id");
        return table;
    }

    private static Table RequestKeysTable()
    {
        var table = new Table(StoreSetup.RequestKeys);
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("request_key", "text").AsPrimaryKey();
        table.AddColumn("fingerprint", "bytea").NotNull();
        table.AddColumn("kept_at", "timestamptz").NotNull();
        // Null in rows of before acts were kept.
        table.AddColumn("act", "uuid");
        Index(table, "ix_request_keys_kept_at", isUnique: false, "kept_at");
        return table;
    }

    private static Table SignInLinksTable()
    {
        var table = new Table(StoreSetup.SignInLinks);
        table.AddColumn("token_hash", "bytea").AsPrimaryKey();
        table.AddColumn("made_at", "timestamptz").NotNull();
        // Nobody named is the one person of a local installation.
        table.AddColumn("person_id", "uuid");
        return table;
    }

    private static Table AccountsTable()
    {
        var table = new Table(StoreSetup.Accounts);
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("sign_in_name", "text").NotNull();
        table.AddColumn("password_hash", "text");
        table.AddColumn("subject", "text");
        // Another one ends every session.
        table.AddColumn("stamp", "uuid").NotNull();
        table.AddColumn("attempts", "integer").NotNull();
        table.AddColumn("locked_until", "timestamptz");
        table.AddColumn("is_closed", "boolean").NotNull();
        Index(table, "ux_accounts_sign_in_name", isUnique: true, "sign_in_name");
        Index(table, "ux_accounts_subject", isUnique: true, "subject");
        return table;
    }

    // A place is a unit with two ends; the whole of a source has no ends.
    private static void AddAnchor(Table table)
    {
        table.AddColumn("unit", "text").NotNull();
        table.AddColumn("start_at", "bigint");
        table.AddColumn("end_at", "bigint");
    }

    private static void Index(Table table, string name, bool isUnique, params string[] columns) =>
        table.Indexes.Add(new IndexDefinition(name) { Columns = columns, IsUnique = isUnique });
}
