using JasperFx;
using Marten;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Console;
using PeerEvents.Domain;
using PeerEvents.Host.Accounts;
using PeerEvents.Host.Endpoints;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Live;
using PeerEvents.Host.PrivatePostgres;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;

namespace PeerEvents.Host.Web;

/// <summary>Puts the host together: store, projections, sign-in, endpoints and pages.</summary>
internal static class WebHost
{
    // What these say is so by design (no message handlers, keys in a folder only we can read), or
    // is the sender's own mistake, which they are told and which may hold words; or whole statements.
    private static readonly string[] Quiet =
    [
        "Wolverine.Configuration.HandlerDiscovery",
        "Microsoft.AspNetCore.DataProtection",
        "Microsoft.Extensions.Hosting.Internal.Host",
        "Marten.IDocumentStore",
        "PeerEvents.Domain",
        "PeerEvents.Host.Recording",
        "PeerEvents.Host.Endpoints",
    ];

    public static WebApplication Build(
        string[] args,
        Installation installation,
        SignedInPerson person,
        Uri? address = null
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Standard output is for answers.
        builder.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        foreach (var quiet in Quiet)
        {
            builder.Logging.AddFilter(quiet, LogLevel.Critical);
        }

        // A listener that the database ended reconnects by itself, and says so as a warning.
        builder.Logging.AddFilter("Marten.Events.Daemon", LogLevel.Error);

        // Where the workbench lies beside its source; a published host has it in wwwroot.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddTelemetry();
        AddStore(builder, installation);
        AddMessaging(builder, installation.IsPrivate);
        var settings = SignInSettings.Read(builder.Configuration);
        AddSignIn(builder.Services, person, settings);
        builder.Services.ConfigureHttpJsonOptions(json => Commands.Read(json.SerializerOptions));
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<Failures>();
        builder.Services.AddApiDescription();
        builder.Services.AddRazorComponents();
        builder.Services.AddLive();

        var app = builder.Build();
        app.UseAddress(address);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<SameSiteWrites>();
        app.UseAuthentication();
        app.UseAuthorization();
        if (settings.HasAccounts)
        {
            app.MapAccounts();
        }
        else
        {
            app.MapSignIn();
        }

        app.MapPages();
        app.MapWorkbench();
        app.MapLive();
        app.MapHealth();
        app.MapOpenApi().AllowAnonymous();
        app.MapWolverineEndpoints(options =>
        {
            options.RequireAuthorizeOnAll();
            options.RejectUnparseableQueryValues = true;
        });
        return app;
    }

    private static void AddStore(WebApplicationBuilder builder, Installation installation)
    {
        builder.Services.AddSingleton(installation.Database);
        builder.Services.AddSingleton(installation.Notices);
        builder.Services.AddSingleton<IKeyRing>(installation.Keys);
        builder.Services.AddSingleton(installation.Seal);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<NewId>(_ => Guid.CreateVersion7);
        builder.Services.AddSingleton<Store>();
        builder.Services.AddSingleton(services => new StudyDoor(
            services.GetRequiredService<Store>()
        ));
        builder
            .Services.AddMarten(options =>
            {
                options.ConfigurePeerEvents(
                    installation.Seal,
                    TimeProvider.System,
                    installation.Notices
                );
                // Schema applied it before the host started.
                options.AutoCreateSchemaObjects = AutoCreate.None;
            })
            .UseNpgsqlDataSource()
            .UseLightweightSessions()
            .IntegrateWithWolverine(wolverine =>
            {
                wolverine.UseWolverineManagedEventSubscriptionDistribution = true;
                wolverine.MessageStorageSchemaName = "wolverine";
            });
    }

    private static void AddMessaging(WebApplicationBuilder builder, bool isAlone)
    {
        builder.Host.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(WebHost).Assembly;
            options.CodeGeneration.TypeLoadMode = JasperFx.CodeGeneration.TypeLoadMode.Static;
            options.CodeGeneration.AlwaysUseServiceLocationFor<StudyDoor>();
            options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
            options.Durability.Mode = isAlone ? DurabilityMode.Solo : DurabilityMode.Balanced;
            options.Durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
            options.Durability.StaleNodeTimeout = TimeSpan.FromSeconds(10);
            options.Durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(5);
        });
        builder.Services.AddWolverineHttp();
    }

    // What is in front of the hosts, such as a proxy with a certificate, is what browsers know.
    private static void UseAddress(this WebApplication app, Uri? address)
    {
        if (address is null)
        {
            return;
        }

        app.Use(
            (http, next) =>
            {
                http.Request.Scheme = address.Scheme;
                http.Request.Host = HostString.FromUriComponent(address);
                return next(http);
            }
        );
    }

    private static void AddSignIn(
        IServiceCollection services,
        SignedInPerson person,
        SignInSettings settings
    )
    {
        var folder = DataFolder.OfThisUser();
        services
            .AddDataProtection()
            .SetApplicationName("PeerEvents")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder.KeyFolder, "web")));
        services.AddSingleton(person);
        services.AddSingleton<OneTimeLink>();
        services.AddSingleton(settings);
        services.AddSingleton<AccountStore>();
        services.AddSignInCookie(settings).AddProvider(settings);
    }
}
