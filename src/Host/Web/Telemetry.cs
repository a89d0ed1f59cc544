using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PeerEvents.Host.Web;

/// <summary>
/// Traces of requests and metrics of the host, sent where OTEL_EXPORTER_OTLP_ENDPOINT says; without
/// it nothing is collected. They hold routes, ids and counts: no statement, no exception's message,
/// and no sign-in link.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("peerevents"))
            .WithTracing(traces =>
                traces
                    .AddAspNetCoreInstrumentation(requests =>
                    {
                        requests.RecordException = false;
                        requests.Filter = http => !http.Request.Path.StartsWithSegments("/sign-in");
                    })
                    .AddOtlpExporter()
            )
            .WithMetrics(metrics =>
                metrics
                    .AddAspNetCoreInstrumentation()
                    .AddRuntimeInstrumentation()
                    .AddMeter("Marten", "Npgsql", "Wolverine*")
                    .AddOtlpExporter()
            );
    }
}
