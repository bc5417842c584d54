using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using SmartPulse.Connectors.LanguageModels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Health;
using SmartPulse.Storage;
using SmartPulse.Telemetry;

namespace SmartPulse;

/// <summary>A silo as a process of its own: it hosts grains and sends what they owe. It answers a supervisor's questions, and nothing else.</summary>
internal static class SiloProgram
{
    private const string Url = "http://localhost:5081";

    private static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(Url);
        }

        builder.AddTelemetry();
        builder.Services.AddHealth();
        builder.Services.AddStorage();
        builder.Services.AddSmartPulseSilo(builder.Configuration);
        builder.Services.AddTwilioCarrier();
        builder.Services.AddLanguageModel();

        await using var app = builder.Build();
        app.MapHealth();
        await app.RunAsync();
        return 0;
    }
}
