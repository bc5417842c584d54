using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Load.Floors;

/// <summary>A webhook without a memory: reads the form, checks the signature, answers with constant instructions. Run as a process of its own.</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Twilio signs so.")]
internal static class BareWebhook
{
    private const string Answer = """<?xml version="1.0" encoding="UTF-8"?><Response><Say language="fi-FI" voice="Polly.Suvi-Neural">Hei</Say><Hangup /></Response>""";

    /// <summary>Serves until it is killed.</summary>
    public static async Task RunAsync(int port, string token)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        var key = Encoding.UTF8.GetBytes(token);
        app.MapGet("/readyz", () => Results.Ok());
        app.MapPost("/twilio/voice", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var text = new StringBuilder($"{request.Scheme}://{request.Host}{request.Path}");
            foreach (var (name, value) in form.OrderBy(field => field.Key, StringComparer.Ordinal)) { text.Append(name).Append(value); }
            var right = HMACSHA1.HashData(key, Encoding.UTF8.GetBytes(text.ToString()));
            var given = Convert.FromBase64String(request.Headers["X-Twilio-Signature"].ToString());
            return CryptographicOperations.FixedTimeEquals(right, given) ? Results.Text(Answer, "text/xml", Encoding.UTF8) : Results.StatusCode(403);
        });
        await app.RunAsync();
    }
}
