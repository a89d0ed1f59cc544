namespace PeerEvents.Host.Live;

/// <summary>Adds live hints to the host.</summary>
internal static class LiveSetup
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSignalR(options => options.EnableDetailedErrors = false);
        services.AddSingleton<Listeners>();
        services.AddSingleton<Presence>();
        services.AddSingleton<HintSender>();
        services.AddHostedService<HintRelay>();
    }

    public static void MapLive(this WebApplication app) => app.MapHub<LiveHub>(LiveHub.Path);
}
